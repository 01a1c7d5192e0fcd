namespace BackPainAdvisor.Content.Tests;

public class EvidenceUseTests
{
    private static readonly SiteContent Site = SiteText.Read(
        SiteText.Ledger,
        "-- articles/walking.md --",
        SiteText.FrontMatter,
        """
        [Walking helps.]{claim=walking-helps} As studies say [@foster-2018].

        :::verdict legacy-rest not-supported
        > Rest cures the back.

        It does not.
        :::
        -- articles/draft.md --
        ---
        title: A draft about walking
        description: It is not public.
        published: 2026-11-24
        topics: [moving]
        draft: true
        ---
        [Walking helps.]{claim=walking-helps}
        -- glossary.yaml --
        terms:
          - {id: walk, term: Walk, meaning: To go on foot., claim: walking-helps}
        """);

    [Fact]
    public void Claim_is_found_wherever_readers_meet_it()
    {
        Assert.Equal(["/articles/walking", "/glossary#walk"], Site.EvidenceUse.OfClaim("walking-helps").Select(use => use.Address));
        Assert.Empty(Site.EvidenceUse.OfClaim("other"));
    }

    [Fact]
    public void Verdict_on_a_claim_is_told_apart_from_making_it()
    {
        Assert.True(Assert.Single(Site.EvidenceUse.OfClaim("legacy-rest")).IsVerdict);
        Assert.DoesNotContain(Site.EvidenceUse.OfClaim("walking-helps"), use => use.IsVerdict);
    }

    [Theory]
    [InlineData("foster-2018", "/articles/walking")]
    [InlineData("hayden-2021", "/articles/walking /glossary#walk")]
    public void Reference_is_found_where_it_is_named_itself_or_by_a_claim(string key, string addresses)
    {
        Assert.Equal(addresses, string.Join(' ', Site.EvidenceUse.OfReference(key).Select(use => use.Address)));
    }

    [Fact]
    public void Claims_that_rest_on_a_reference_are_told()
    {
        Assert.Equal(["walking-helps", "legacy-rest"], Site.EvidenceUse.ClaimsOn("who-2023").Select(claim => claim.Id));
    }
}
