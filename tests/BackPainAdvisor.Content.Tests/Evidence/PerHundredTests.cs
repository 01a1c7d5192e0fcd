namespace BackPainAdvisor.Content.Tests.Evidence;

public class PerHundredTests
{
    [Theory]
    [InlineData("any side effect: 52% with the plan, 54% without", 54)]
    [InlineData("felt better: 51 in 100 with the tablets", 51)]
    [InlineData("felt better: 37 in 100", 37)]
    [InlineData("88.3% were given the label", 88)]
    [InlineData("0.9% had serious disease", 1)]
    public void Rate_that_stands_in_the_numbers_can_be_drawn(string number, int count)
    {
        var site = Read(number, count);

        Assert.Empty(site.Problems);
        Assert.Equal(count, Assert.Single(Assert.Single(site.Claims).PerHundred).Count);
    }

    [Theory]
    [InlineData("any side effect: 52% with the plan", 53)]
    [InlineData("ratio 0.73 (95% CI 0.55 to 0.98)", 95)]
    [InlineData("30 in 1,000 people", 30)]
    [InlineData("30 people", 30)]
    [InlineData("up 120% since 1990", 120)]
    public void Rate_that_the_numbers_do_not_say_is_a_problem_at_its_line(string number, int count)
    {
        Assert.Equal("evidence/claims.yaml:6", Assert.Single(Read(number, count).Problems).Place);
    }

    private static SiteContent Read(string number, int count) => SiteText.Read(
        $$"""
        -- evidence/claims.yaml --
        claims:
          - id: a
            statement: A statement.
            grade: low
            numbers: ['{{number}}']
            per100: [{label: had it, count: {{count}}}]
            topic: moving
        """);
}
