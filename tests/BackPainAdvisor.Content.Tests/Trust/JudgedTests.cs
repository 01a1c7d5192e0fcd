using BackPainAdvisor.Content.Trust;

namespace BackPainAdvisor.Content.Tests.Trust;

public class JudgedTests
{
    [Theory]
    [InlineData("discern-2", "4", "4 of 5", true)]
    [InlineData("discern-2", "3", "3 of 5", false)]
    [InlineData("pemat-3", "true", "Yes", true)]
    [InlineData("pemat-3", "false", "No", false)]
    [InlineData("cdc-12", "n/a", "Does not apply", false)]
    public void Judgement_counts_with_its_person_and_day(string id, string value, string words, bool isMet)
    {
        var item = ScorecardTests.Item(Judged($"{id}: {value}"), id);

        Assert.Equal((DecidedBy.Person, words, isMet), (item.By, item.Words, item.Mark?.IsMet));
        Assert.Equal("Judged by The editors on 25 November 2026.", item.How);
    }

    [Fact]
    public void Person_sees_more_than_the_build_but_not_what_is_not_there()
    {
        Assert.Equal("2 of 5", ScorecardTests.Item(Judged("discern-10: 2"), "discern-10").Words);
        Assert.Equal("No", ScorecardTests.Item(Judged("discern-10: 5", body: "Text.\n"), "discern-10").Words);
    }

    [Theory]
    [InlineData("2026-11-23")] // before the text changed
    [InlineData("2026-12-02")] // still to come
    public void Judgement_of_another_text_does_not_count(string on)
    {
        var site = Judged("discern-2: 5, discern-10: 5", on);

        Assert.Equal((DecidedBy.Nobody, "Not judged"), (ScorecardTests.Item(site, "discern-2").By, ScorecardTests.Item(site, "discern-2").Words));
        Assert.Contains("does not count", ScorecardTests.Item(site, "discern-2").How, StringComparison.Ordinal);
        Assert.Equal("Yes", ScorecardTests.Item(site, "discern-10").Words);
        Assert.Equal(11, Scorecard.Of("discern", site.Article("walking")!, site).Decided);
    }

    [Theory]
    [InlineData("discren-2: 4", "'discren-2' is no item of an instrument. Did you mean 'discern-2'?")]
    [InlineData("pemat-13: true", "'pemat-13' is no item of an instrument. Did you mean 'pemat-1'?")]
    [InlineData("discern-2: 6", "'discern-2' is marked with a whole number from 1 to 5.")]
    [InlineData("discern-2: true", "'discern-2' is marked with a whole number from 1 to 5.")]
    [InlineData("pemat-3: 4", "'pemat-3' is marked with true, false or n/a.")]
    [InlineData("jama-1: n/a", "'jama-1' is marked with true or false.")]
    public void Item_or_mark_that_does_not_exist_is_named_and_left_out(string items, string message)
    {
        var site = Judged(items);

        var problem = Assert.Single(site.Problems);
        Assert.Equal(("articles/walking.md:9", "judged", message), (problem.Place, problem.Rule, problem.Message));
        Assert.Empty(site.Article("walking")!.Judged!.Marks);
    }

    [Theory]
    [InlineData("judged: {by: editors, items: {pemat-3: true}}")]
    [InlineData("judged: {on: 2026-11-25, items: {pemat-3: true}}")]
    [InlineData("judged: {on: 2026-11-25, by: editors, itmes: {pemat-3: true}}")]
    [InlineData("judged: yes")]
    public void Judgement_without_its_day_or_person_is_a_problem(string judged)
    {
        Assert.Equal("articles/walking.md:9", Assert.Single(With(judged).Problems).Place);
    }

    private static SiteContent Judged(string items, string on = "2026-11-25", string body = TrustText.Body) =>
        With($"judged: {{on: {on}, by: editors, items: {{{items}}}}}", body);

    private static SiteContent With(string judged, string body = TrustText.Body) =>
        TrustText.With(body, TrustText.FrontMatter.Replace("22\n---", $"22\n{judged}\n---", StringComparison.Ordinal));
}
