using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Content.Tests.Plans;

public sealed class PlanChangeTests
{
    [Theory]
    [InlineData("do=up-2", "bridge bird-dog wall-sit")]
    [InlineData("do=down-1", "bridge bird-dog wall-sit")]
    [InlineData("do=up-1", "bird-dog bridge wall-sit")]
    [InlineData("do=down-3", "bird-dog bridge wall-sit")]
    [InlineData("do=remove-2", "bird-dog wall-sit")]
    [InlineData("do=remove-9", "bird-dog bridge wall-sit")]
    [InlineData("do=update", "bird-dog bridge wall-sit")]
    [InlineData("add=step-up", "bird-dog bridge wall-sit step-up")]
    [InlineData("do=update&add=", "bird-dog bridge wall-sit")]
    public void Exercises_move_go_and_come(string form, string exercises)
    {
        Assert.Equal(exercises, string.Join(' ', Changed("e=bird-dog~bridge~wall-sit", form).Items.Select(item => item.Slug)));
    }

    [Theory]
    [InlineData("do=update&h1=10&r2=12", "bird-dog.h10 bridge.r12")]
    [InlineData("do=up-2&h1=10", "bridge bird-dog.h10")]
    [InlineData("do=update&h1=ten&h9=5", "bird-dog bridge")]
    public void Amounts_are_set_by_letter_and_place_before_anything_moves(string form, string exercises)
    {
        Assert.Equal(exercises, string.Join(' ', Changed("e=bird-dog~bridge", form).Items));
    }

    private static PlanQuery Changed(string plan, string form)
    {
        var values = AnyPlan.ValuesOf(form);
        return PlanChange.Apply(PlanQuery.Read(AnyPlan.ValuesOf(plan)).Query!, key => values(key).FirstOrDefault());
    }
}
