using BackPainAdvisor.Content.Trust;

namespace BackPainAdvisor.Content.Tests.Trust;

/// <summary>What the build says it sees, it sees: each thing taken away turns its items to no.</summary>
public class SeenByTheBuildTests
{
    [Theory]
    [InlineData("authors: [editors]", "", "jama-1 hon-1")]
    [InlineData("authors: [editors]", "authors: [nobody]", "jama-1 jama-3 hon-1 hon-7")]
    [InlineData("related: [rest]", "", "discern-7")]
    [InlineData("evidenceSearched: 2026-11-22", "", "discern-5")]
    public void Front_matter(string there, string instead, string no) =>
        Assert.Equal(no, NoLongerMet(TrustText.With(frontMatter: TrustText.FrontMatter.Replace(there, instead, StringComparison.Ordinal))));

    [Theory]
    [InlineData("qualification: None is a clinician., ", "", "jama-1 hon-1")]
    [InlineData("conflicts: None.", "", "jama-3 hon-7")]
    [InlineData("## Who pays", "## Money", "jama-3 hon-7 hon-8")]
    [InlineData("There are no adverts.", "", "hon-8")]
    [InlineData("path: /privacy", "path: /", "hon-3")]
    [InlineData("pages/contact.md", "pages/other.md", "hon-6")]
    [InlineData("pages/disclaimer.md", "pages/other.md", "hon-2")]
    [InlineData("sources: [hayden-2021]", "sources: []", "hon-5")]
    [InlineData("key: hayden-2021", "key: other-2021", "jama-2 hon-4 discern-4")]
    public void Site(string there, string instead, string no) =>
        Assert.Equal(no, NoLongerMet(TrustText.With(site: TrustText.Site.Replace(there, instead, StringComparison.Ordinal))));

    [Theory]
    [InlineData("This page is for adults who can walk.", "", "discern-1")]
    [InlineData("- Walk.\n", "", "pemat-11 cdc-2 cdc-3 cdc-10")]
    [InlineData("[Walking can hurt.]{claim=walking-hurts}", "Walking can hurt.", "discern-11 cdc-19")]
    [InlineData("{#benefits}", "", "")] // The heading's own words make the same anchor.
    [InlineData("## Benefits {#benefits}", "## Gains", "discern-10 cdc-19")]
    [InlineData("{#what-usually-happens}", "", "discern-12")]
    [InlineData("Walk to work.", "", "discern-13")]
    [InlineData("{#other-choices}", "{#others}", "discern-14")]
    [InlineData("How far is best.", "", "discern-8 cdc-11")]
    [InlineData("- How far?", "How far?", "discern-15")]
    [InlineData("Walk to the door.", "", "pemat-20 cdc-5")]
    public void Text(string there, string instead, string no) =>
        Assert.Equal(no, NoLongerMet(TrustText.With(TrustText.Body.Replace(there, instead, StringComparison.Ordinal))));

    [Theory]
    [InlineData("| How far? | Who said so in the end, and why then? |\n| --- | --- |\n| 1 | 2 |\n", "pemat-19")]
    [InlineData("![](/walk.svg)\n", "pemat-17")]
    public void Added_part_that_is_not_in_order(string part, string no) =>
        Assert.Equal(no, NoLongerMet(TrustText.With(TrustText.Body + part)));

    [Fact]
    public void Section_over_300_words_is_no_short_one()
    {
        var wordy = string.Concat(Enumerable.Repeat("We walk on and on. ", 61));

        Assert.Equal("pemat-8 cdc-9", NoLongerMet(TrustText.With(TrustText.Body + wordy)));
        Assert.Equal("", NoLongerMet(TrustText.With($"{TrustText.Body}\n:::reasons\n{wordy}\n:::\n")));
    }

    [Fact]
    public void Section_reaches_over_its_own_smaller_headings()
    {
        Assert.Equal("", NoLongerMet(TrustText.With(TrustText.Body.Replace("{#benefits}\n", "{#benefits}\n\n### On pain\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void Picture_with_a_name_leaves_the_rest_to_a_person()
    {
        var site = TrustText.With(TrustText.Body + "![A person walks.](/walk.svg)\n");

        Assert.Equal("Yes", ScorecardTests.Item(site, "pemat-17").Words);
        Assert.All(["pemat-16", "pemat-18", "cdc-4"], id => Assert.Equal("Not judged", ScorecardTests.Item(site, id).Words));
    }

    // Ids of the items that are 'no' here and were not in the whole text, in the scorecard's order.
    private static string NoLongerMet(SiteContent site) => string.Join(' ', No(site).Except(No(TrustText.With())));

    private static IEnumerable<string> No(SiteContent site) =>
        Scorecard.Of(site.Article("walking")!, site).Scores.SelectMany(score => score.Items).Where(item => item.Words == "No").Select(item => item.Item.Id);
}
