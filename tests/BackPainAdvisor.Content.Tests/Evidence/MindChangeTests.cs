using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class MindChangeTests
{
    [Theory]
    [InlineData("strong", "It would take a lot")]
    [InlineData("moderate", "if they find something clearly different")]
    [InlineData("low", "still few")]
    [InlineData("very-low", "too little to say")]
    [InlineData("expert-opinion", "or new guidelines")]
    [InlineData("contradicted", "other teams would have to find it again")]
    public void Surer_a_grade_is_the_more_it_takes(string grade, string words)
    {
        Assert.Contains(words, Of("walking-helps", grade, "rct"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rct", "Larger trials")]
    [InlineData("systematic-review", "Large, careful studies of the same question")]
    [InlineData("cohort", "Studies that follow many more people")]
    [InlineData("statistics", "Studies that follow many more people")]
    [InlineData("instrument", "Studies that measure more people")]
    [InlineData("guideline", "Studies that put this advice itself to the test")]
    [InlineData("narrative", "Studies that put this advice itself to the test")]
    public void Kind_of_study_follows_from_what_stands_behind_the_claim(string type, string words)
    {
        Assert.StartsWith(words, Of("walking-helps", "low", type), StringComparison.Ordinal);
    }

    [Fact]
    public void Best_test_among_the_sources_decides()
    {
        Assert.StartsWith("Larger trials", Of("walking-helps", "low", "guideline", "rct", "cohort"), StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_without_sources_asks_for_a_test()
    {
        Assert.StartsWith("Studies that put this advice itself to the test", Of("walking-helps", "expert-opinion"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_to_wait_with_a_warning_sign()
    {
        var words = Of("redflag-fever", "expert-opinion", "guideline");

        Assert.Contains("No trial may let people wait", words, StringComparison.Ordinal);
    }

    private static string Of(string id, string grade, params string[] types)
    {
        var site = SiteText.Read(
            $"""
            -- evidence/claims.yaml --
            claims: [{"{"}id: {id}, statement: A statement., grade: {grade}, topic: moving{"}"}]
            -- evidence/references.yaml --
            references: [{string.Join(", ", types.Select((type, at) => $"{{key: a{at}, type: {type}, title: A title}}"))}]
            """);
        return MindChange.Of(Assert.Single(site.Claims), site.References);
    }
}
