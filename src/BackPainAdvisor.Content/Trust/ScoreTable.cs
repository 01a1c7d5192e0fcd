using System.Globalization;
using System.Text;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Trust;

/// <summary>The scores of all public articles as text: a line each, then the means and the worst.</summary>
public static class ScoreTable
{
    private static readonly string[] Uncited = ["claim-missing", "claim-unsourced"];
    private static readonly string[] Unknown = ["number-unknown"];

    /// <param name="problems">What the check finds in the same content.</param>
    public static string Of(SiteContent site, IReadOnlyList<Problem> problems)
    {
        var rows = site.Articles.OrderBy(article => article.Slug, StringComparer.Ordinal).Select(article => Row.Of(article, site, problems)).ToArray();
        var text = new StringBuilder();
        text.Append(Head(rows.Length, site.Today)).Append("\n\n");
        var width = rows.Select(row => row.Slug.Length).Append("article".Length).Max();
        text.Append(CultureInfo.InvariantCulture, $"{"article".PadRight(width)}  words     FK   ease   SMOG    Fog  JAMA  DISCERN  claims  uncited  unknown\n");
        foreach (var row in rows)
        {
            text.Append(row.Slug.PadRight(width)).Append(row.Line).Append('\n');
        }

        var graded = rows.Where(row => row.Grade is not null).ToArray();
        if (graded is [])
        {
            return text.ToString();
        }

        return text.Append('\n')
            .Append("mean".PadRight(width)).Append(Grades(rows.Average(row => (double)row.Words), graded.Average(row => row.Grade!.FleschKincaid), graded.Average(row => row.Grade!.ReadingEase), graded.Average(row => row.Grade!.Smog), graded.Average(row => row.Grade!.GunningFog))).Append('\n')
            .Append("worst".PadRight(width)).Append(Grades(rows.Max(row => (double)row.Words), graded.Max(row => row.Grade!.FleschKincaid), graded.Min(row => row.Grade!.ReadingEase), graded.Max(row => row.Grade!.Smog), graded.Max(row => row.Grade!.GunningFog))).Append('\n')
            .Append(Summary(rows)).ToString();
    }

    private static string Head(int articles, DateOnly today) => $"""
        Scores of {articles} public articles on {today:yyyy-MM-dd}. FK, SMOG and Fog are school grades, lower is easier; ease runs to about 120, higher is easier.
        They count lengths and can't know whether a text is clear. JAMA and DISCERN: items met of those decided, by the build or by a person;
        DISCERN has 16, and what nobody judged is not counted. Uncited: findings claim-missing and claim-unsourced of the check.
        Unknown: its findings number-unknown. A finding that was answered in place is not counted here; /verify shows the answer.
        """;

    private static string Grades(double words, double grade, double ease, double smog, double fog) =>
        string.Create(CultureInfo.InvariantCulture, $"{words,7:0}{grade,7:0.0}{ease,7:0.0}{smog,7:0.0}{fog,7:0.0}");

    private static string Summary(Row[] rows) => string.Create(CultureInfo.InvariantCulture,
        $"\nAll four JAMA items met: {rows.Count(row => row.Jama.Met == row.Jama.Items.Count)} of {rows.Length}. Uncited claims: {rows.Sum(row => row.Uncited)}. Unknown numbers: {rows.Sum(row => row.Unknown)}.\n");

    private sealed record Row(string Slug, ReadingGrade? Grade, InstrumentScore Jama, InstrumentScore Discern, int Claims, int Uncited, int Unknown)
    {
        public int Words => Grade?.Words ?? 0;

        public string Line
        {
            get
            {
                var grades = Grade is { } grade ? Grades(grade.Words, grade.FleschKincaid, grade.ReadingEase, grade.Smog, grade.GunningFog) : $"{0,7}{"-",7}{"-",7}{"-",7}{"-",7}";
                return string.Create(CultureInfo.InvariantCulture, $"{grades}{Of(Jama),6}{Of(Discern),9}{Claims,8}{Uncited,9}{Unknown,9}");
            }
        }

        public static Row Of(Article article, SiteContent site, IReadOnlyList<Problem> problems) => new(
            article.Slug,
            Prose.GradeOf(article.Body),
            Scorecard.Of("jama", article, site),
            Scorecard.Of("discern", article, site),
            article.Body.Claims().Count(),
            Count(article, problems, ScoreTable.Uncited),
            Count(article, problems, ScoreTable.Unknown));

        private static int Count(Article article, IReadOnlyList<Problem> problems, string[] rules) =>
            problems.Count(problem => problem.File == article.File && rules.Contains(problem.Rule, StringComparer.Ordinal));

        private static string Of(InstrumentScore score) => $"{score.Met}/{score.Decided}";
    }
}
