using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Content.Trust.Instruments;

namespace BackPainAdvisor.Content.Tests.Trust;

public class ScorecardTests
{
    [Theory]
    [InlineData("jama", 4)]
    [InlineData("hon", 8)]
    [InlineData("discern", 16)]
    [InlineData("pemat", 24)]
    [InlineData("cdc", 20)]
    public void Each_instrument_has_all_its_items_once_and_in_order(string id, int count)
    {
        var items = KnownInstruments.All.Single(instrument => instrument.Id == id).Items;

        Assert.Equal(count, items.Count);
        Assert.Equal(items.Select(item => item.Number).Distinct().Order(), items.Select(item => item.Number));
        Assert.All(items, item => Assert.Equal($"{id}-{item.Number}", item.Id));
    }

    [Theory]
    [InlineData("jama", "4 of 4 met")]
    [InlineData("hon", "8 of 8 met")]
    [InlineData("discern", "11 of 11 decided are met; 5 not judged")]
    [InlineData("pemat", "6 of 6 decided are met; 4 do not apply; 14 not judged")]
    [InlineData("cdc", "8 of 9 decided are met; 11 not judged")]
    public void Totals_count_only_what_was_decided(string id, string words)
    {
        var site = TrustText.With();

        Assert.Equal(words, Scorecard.Of(id, site.Article("walking")!, site).Words);
    }

    [Theory]
    [InlineData("pemat-5")] // the active voice
    [InlineData("pemat-3")]
    [InlineData("discern-6")] // balance
    [InlineData("discern-9")]
    [InlineData("discern-16")]
    [InlineData("cdc-1")]
    [InlineData("cdc-6")]
    [InlineData("cdc-16")]
    public void What_a_program_cannot_see_is_left_to_a_person(string id)
    {
        var item = Item(TrustText.With(), id);

        Assert.Equal((DecidedBy.Nobody, "Not judged", ""), (item.By, item.Words, item.How));
    }

    [Fact]
    public void Everything_that_the_build_decides_says_how()
    {
        var site = TrustText.With();

        var decided = Scorecard.Of(site.Article("walking")!, site).Scores.SelectMany(score => score.Items).Where(item => item.By is DecidedBy.Build).ToArray();

        Assert.Equal(42, decided.Length);
        Assert.All(decided, item => Assert.EndsWith(".", item.How, StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_grades_are_those_of_the_prose()
    {
        var site = TrustText.With("One two three four.\n\n> Quoted words are not counted.\n");

        Assert.Equal((4, 1), (Scorecard.Of(site.Article("walking")!, site).Reading!.Words, Scorecard.Of(site.Article("walking")!, site).Reading!.Sentences));
    }

    [Fact]
    public void Explainer_is_not_blamed_for_sections_that_it_need_not_have()
    {
        var site = TrustText.With("Text.\n", TrustText.FrontMatter.Replace("treatment", "explainer", StringComparison.Ordinal));

        Assert.Equal(DecidedBy.Nobody, Item(site, "discern-10").By);
        Assert.Equal("No", Item(site, "discern-8").Words);
    }

    internal static ScoredItem Item(SiteContent site, string id) =>
        Scorecard.Of(site.Article("walking")!, site).Scores.SelectMany(score => score.Items).Single(item => item.Item.Id == id);
}
