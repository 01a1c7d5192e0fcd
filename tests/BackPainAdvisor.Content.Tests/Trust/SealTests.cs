using BackPainAdvisor.Content.Trust;

namespace BackPainAdvisor.Content.Tests.Trust;

public class SealTests
{
    [Theory]
    [InlineData("2025-12-01", "[]", ReviewState.ByEditors)]
    [InlineData("2025-11-30", "[]", ReviewState.Overdue)]
    [InlineData("2026-11-24", "[editors]", ReviewState.ByEditors)]
    [InlineData("2026-11-24", "[unknown]", ReviewState.ByEditors)]
    [InlineData("2026-11-24", "[editors, jane]", ReviewState.ByClinician)]
    [InlineData("2025-11-30", "[jane]", ReviewState.Overdue)]
    public void Seal_says_the_true_state_of_the_review(string reviewed, string reviewers, ReviewState state)
    {
        var site = SiteText.Read($$"""
            -- people.yaml --
            people:
              - {id: editors, name: The editors}
              - {id: jane, name: Jane, clinician: true}
            -- articles/walking.md --
            ---
            title: Walking
            description: d
            published: 2025-01-01
            reviewed: {{reviewed}}
            reviewers: {{reviewers}}
            ---
            """);

        Assert.Equal(state, Seal.Of(site.Articles[0], site).State);
    }

    [Theory]
    [InlineData("6 months", "2027-05-24")]
    [InlineData("1 month", "2026-12-24")]
    [InlineData("36 months", "2029-11-24")]
    public void Next_review_is_so_many_months_after_the_last(string reviewIn, string next)
    {
        var site = SiteText.Read("-- articles/walking.md --", SiteText.FrontMatter.Replace("topics:", $"reviewIn: {reviewIn}\ntopics:", StringComparison.Ordinal));

        Assert.Equal(next, Seal.Of(site.Articles[0], site).NextReview.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("0 months")]
    [InlineData("37 months")]
    [InlineData("2 years")]
    [InlineData("-1 months")]
    public void Review_in_no_months_or_too_many_is_a_problem(string reviewIn)
    {
        var site = SiteText.Read("-- articles/walking.md --", SiteText.FrontMatter.Replace("topics:", $"reviewIn: {reviewIn}\ntopics:", StringComparison.Ordinal));

        Assert.Equal("articles/walking.md:5", Assert.Single(site.Problems).Place);
    }
}
