using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class ClaimFilterTests
{
    [Theory]
    [InlineData("", "walking-helps legacy-rest scan-first")]
    [InlineData("grade=low", "walking-helps scan-first")]
    [InlineData("grade=low&grade=contradicted", "walking-helps legacy-rest scan-first")]
    [InlineData("topic=scans", "scan-first")]
    [InlineData("grade=low&topic=moving", "walking-helps")]
    [InlineData("said=old", "legacy-rest")]
    [InlineData("said=old&grade=low", "")]
    [InlineData("grade=strong", "")]
    public void Each_kind_of_choice_narrows_the_ledger_and_words_of_one_kind_widen_it(string query, string left)
    {
        Assert.Equal(left, string.Join(' ', From(query).Of(Claims()).Select(claim => claim.Id)));
    }

    [Theory]
    [InlineData("grade=surely")]
    [InlineData("grade=&topic=")]
    [InlineData("said=new&other=1")]
    public void Words_that_mean_nothing_are_passed_over(string query)
    {
        Assert.True(From(query).IsEverything);
    }

    private static ClaimFilter From(string query)
    {
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => pair[1]);
        return ClaimFilter.From(key => pairs[key]);
    }

    private static IReadOnlyList<Claim> Claims() => SiteText.Read("""
        -- evidence/claims.yaml --
        claims:
          - {id: walking-helps, statement: Walking helps., grade: low, topic: moving}
          - {id: legacy-rest, statement: Rest cures., grade: contradicted, topic: moving}
          - {id: scan-first, statement: Scans help., grade: low, topic: scans}
        """).Claims;
}
