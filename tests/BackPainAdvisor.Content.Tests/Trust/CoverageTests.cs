using BackPainAdvisor.Content.Trust;

namespace BackPainAdvisor.Content.Tests.Trust;

public class CoverageTests
{
    [Fact]
    public void Guideline_is_held_against_the_articles_that_carry_its_claims()
    {
        var (guideline, claims) = Assert.Single(Coverage.Of(TrustText.With()).Guidelines);

        Assert.Equal("who-2023", guideline.Key);
        var carried = Assert.Single(claims); // Not what the old page said.
        Assert.Equal(("walking-helps", "walking", false), (carried.Claim.Id, Assert.Single(carried.Articles).Slug, carried.IsGap));
    }

    [Fact]
    public void Claim_that_no_article_carries_is_a_gap_even_when_it_is_a_warning_sign()
    {
        var site = TrustText.With("Text.\n", site: TrustText.Site + """

            -- safety/red-flags.yaml --
            watch: Watch.
            groups:
              - {id: now, title: Now, help: Help, signs: [{text: Sign, claim: walking-helps}]}
            """);

        var carried = Assert.Single(Coverage.Of(site).Guidelines[0].Claims);

        Assert.True(carried is { IsGap: true, IsWarningSign: true });
    }

    [Fact]
    public void Need_is_held_against_the_articles_that_carry_its_claims_in_the_order_of_its_list()
    {
        var site = TrustText.With(site: TrustText.Site + """

            -- needs.yaml --
            needs:
              - {id: harms, title: What can harm, claims: [walking-hurts, walking-helps, unknown, legacy-rest]}
            """);

        var (need, claims) = Assert.Single(Coverage.Of(site).Needs);

        Assert.Equal(("harms", "What can harm"), (need.Id, need.Title));
        Assert.Equal(["walking-hurts", "walking-helps"], claims.Select(one => one.Claim.Id));
    }

    [Fact]
    public void Our_own_list_has_eight_needs_and_names_only_claims_that_there_are()
    {
        var site = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), SiteText.Today);

        Assert.Equal(["what-it-is", "why", "what-will-happen", "what-helps", "what-does-not", "self-care", "when-to-get-help", "flares"], site.Needs.Select(need => need.Id));
        Assert.All(site.Needs.SelectMany(need => need.Claims), id => Assert.True(site.Claim(id) is { IsFromOldPage: false }, id));
    }
}
