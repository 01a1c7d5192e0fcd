using System.Globalization;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Articles;

/// <summary>articles/*.md: front matter and Markdown -> <see cref="Article"/>.</summary>
public static class ArticleFile
{
    private const int UsualReviewInMonths = 12;

    /// <param name="scales">The items that a person may judge, by their ids.</param>
    public static Article? Read(string file, string text, List<Problem> problems, IReadOnlyDictionary<string, Scale> scales) =>
        MarkdownFile.Open(file, text, problems) is { } open ? Read(file, text, open, scales) : null;

    internal static Article? Read(string file, string text, MarkdownFile open, IReadOnlyDictionary<string, Scale> scales)
    {
        var fields = open.Fields;
        var published = fields.RequiredDate("published");
        var updated = fields.Date("updated") ?? published;
        var article = new Article(
            Slug: MarkdownFile.SlugOf(file),
            Title: fields.RequiredText("title"),
            Description: fields.RequiredText("description"),
            Kind: fields.Word("kind", ArticleKindWords.All, ArticleKindWords.Parse),
            Aliases: fields.List("aliases"),
            Published: published,
            Updated: updated,
            Reviewed: fields.Date("reviewed") ?? updated,
            ReviewInMonths: ReviewIn(fields),
            Owner: fields.Text("owner") ?? "editors",
            Authors: fields.List("authors"),
            Reviewers: fields.List("reviewers"),
            Topics: fields.List("topics"),
            Related: fields.List("related"),
            Audience: fields.Text("audience"),
            EvidenceSearched: fields.Date("evidenceSearched"),
            Picture: fields.Text("picture"),
            Changes: Changes(fields),
            Judged: Judged.Read(fields, scales),
            IsDraft: fields.Flag("draft"),
            Source: text,
            Body: open.Body);
        fields.Finish();

        if (updated < published)
        {
            fields.Fail("updated", "front-matter", "'updated' lies before 'published'. Put the later date.");
        }

        return fields.IsBroken ? null : article;
    }

    // reviewIn: 12 months
    private static int ReviewIn(YamlFields fields)
    {
        var text = fields.Text("reviewIn");
        if (text is null)
        {
            return UsualReviewInMonths;
        }

        if (text.Split(' ') is [var number, "month" or "months"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 36)
        {
            return months;
        }

        fields.Fail("reviewIn", "front-matter", $"'reviewIn' is '{text}'. Write a number of months from 1 to 36, such as '12 months'.");
        return UsualReviewInMonths;
    }

    // changes:
    //   - 2026-12-03: It did not say what yoga was compared with.
    //     before: Yoga may help a little.
    //     after: Yoga may help a little compared with no exercise.
    //   - 2026-11-24: First published.
    private static List<Change> Changes(YamlFields fields)
    {
        var changes = new List<Change>();
        foreach (var item in fields.Items("changes"))
        {
            var (before, after) = (item.Text("before"), item.Text("after"));
            var dates = item.Node.Children.Select(pair => (pair.Key, pair.Value)).Where(pair => (pair.Key as YamlScalarNode)?.Value is not ("before" or "after")).ToArray();
            if (dates is [(YamlScalarNode date, YamlScalarNode what)] && DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", out var on) && before is null == after is null)
            {
                changes.Add(new Change(on, what.Value?.Trim() ?? "", before, after));
                continue;
            }

            fields.Fail("changes", "front-matter", "A change is a date and a sentence, such as '- 2026-11-24: First published.', and may have the old words as 'before' and the new ones as 'after'.");
        }

        return [.. changes.OrderByDescending(change => change.On)];
    }
}
