using BackPainAdvisor.Content.Trust;

namespace BackPainAdvisor.Content.Tests.Trust;

public class ScoreTableTests
{
    [Fact]
    public void Each_public_article_has_a_line_and_findings_are_counted_by_their_rules()
    {
        var site = TrustText.With("This page is for adults. [Walking helps a little.]{claim=walking-helps} [It can hurt.]{claim=walking-hurts}\n");
        Problem[] problems =
        [
            Problem.Error("articles/walking.md", 1, 1, "claim-missing", "m"),
            Problem.Error("articles/walking.md", 2, 1, "claim-unsourced", "m"),
            Problem.Error("articles/walking.md", 3, 1, "number-unknown", "m"),
            Problem.Error("articles/walking.md", 3, 1, "link-dead", "m"),
            Problem.Error("pages/about.md", 3, 1, "claim-missing", "m"),
        ];

        var lines = ScoreTable.Of(site, problems).Split('\n');

        Assert.Equal(["rest", "3"], Cells(lines, "rest ")[..2]);
        Assert.Equal(["walking", "12", "4/4", "4/11", "2", "2", "1"], [.. Cells(lines, "walking ")[..2], .. Cells(lines, "walking ")[6..]]);
        Assert.Contains("All four JAMA items met: 1 of 2. Uncited claims: 2. Unknown numbers: 1.", lines);
    }

    [Fact]
    public void Mean_and_worst_follow_the_lines()
    {
        // Grades by hand: 0.39 * 3 + 11.8 * 5/3 - 15.59 = 5.25 and 0.39 * 3 + 11.8 - 15.59 = -2.62; ease 62.79 and 119.19.
        var site = TrustText.With("We walk slowly.\n".Replace("slowly", "happily", StringComparison.Ordinal), site: TrustText.Site.Replace("Rest a little.", "Rest your back.", StringComparison.Ordinal));

        var lines = ScoreTable.Of(site, []).Split('\n');

        Assert.Equal(["3", "5.2", "62.8"], Cells(lines, "walking ")[1..4]);
        Assert.Equal(["3", "-2.6", "119.2"], Cells(lines, "rest ")[1..4]);
        Assert.Equal(["3", "1.3", "91.0"], Cells(lines, "mean ")[1..4]);
        Assert.Equal(["3", "5.2", "62.8"], Cells(lines, "worst ")[1..4]);
    }

    [Fact]
    public void Site_without_articles_has_a_table_without_lines()
    {
        Assert.StartsWith("Scores of 0 public articles on 2026-12-01.", ScoreTable.Of(SiteText.Read(SiteText.Ledger), []), StringComparison.Ordinal);
    }

    private static string[] Cells(string[] lines, string start) =>
        lines.Single(line => line.StartsWith(start, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
