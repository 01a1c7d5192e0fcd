using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Content.Tests.Plans;

public sealed class PlanTests
{
    [Theory]
    [InlineData("e=bird-dog", "I will do this one.")]
    [InlineData("e=bird-dog~bridge&d=135", "On Monday, Wednesday and Friday, I will do these two.")]
    [InlineData("e=bird-dog~bridge&d=1234567&t=0815&c=had%20my%20tea.", "When I have had my tea, every day at 8:15, I will do these two.")]
    public void Sentence_says_when_and_what(string address, string sentence)
    {
        Assert.Equal(sentence, Of(address).Sentence);
    }

    [Fact]
    public void Stop_rules_stand_once_however_many_exercises_have_them()
    {
        var plan = Of("e=bird-dog~bridge~bird-dog");

        Assert.Equal(plan.StopIf.Distinct(StringComparer.Ordinal), plan.StopIf);
        Assert.All(plan.Items.SelectMany(item => item.Exercise.StopIf), rule => Assert.Contains(rule, plan.StopIf));
    }

    private static Plan Of(string address) => PlanReading.Of(PlanQuery.Read(AnyPlan.ValuesOf(address)).Query!, AnyPlan.Site.Exercises).Plan;
}
