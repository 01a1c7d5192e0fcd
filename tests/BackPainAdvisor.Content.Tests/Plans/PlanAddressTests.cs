using BackPainAdvisor.Content.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainAdvisor.Content.Tests.Plans;

public sealed class PlanAddressTests
{
    private const int MostLetters = 2000;
    private const string LongBaseAddress = "https://www.the-back-pain-advisor.example/plan?";

    [Fact]
    public void Any_plan_comes_back_from_its_address_the_same() =>
        Prop.ForAll(Arb.From(AnyPlan.Plans()), plan =>
        {
            var (query, unreadable) = PlanQuery.Read(AnyPlan.ValuesOf(PlanQuery.Of(plan).ToString()));
            var reading = PlanReading.Of(query!, AnyPlan.Site.Exercises);

            Assert.Null(unreadable);
            Assert.Empty(reading.Notices);
            Assert.Equal(plan.Items, reading.Plan.Items);
            Assert.Equal(plan.Days, reading.Plan.Days);
            Assert.Equal((plan.Time, plan.Weeks, plan.Cue.Trim(), plan.Goal.Trim(), plan.Zone), (reading.Plan.Time, reading.Plan.Weeks, reading.Plan.Cue, reading.Plan.Goal, reading.Plan.Zone));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Any_plan_of_twelve_exercises_fits_an_address() =>
        Prop.ForAll(Arb.From(AnyPlan.Plans()), plan => LongBaseAddress.Length + PlanQuery.Of(plan).ToString().Length < MostLetters).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Longest_plan_fits_an_address()
    {
        var longest = AnyPlan.Exercises.OrderByDescending(exercise => PlanQueryItem.Of(exercise, exercise.Dose).ToString().Length).Take(Plan.MostItems);
        var words = new string('痛', Plan.MostLetters);
        var plan = new Plan([.. longest.Select(exercise => new PlannedExercise(exercise, exercise.Dose))], Plan.Week, new TimeOnly(23, 59), Plan.MostWeeks, words, words, "America/Los_Angeles");

        Assert.InRange(LongBaseAddress.Length + PlanQuery.Of(plan).ToString().Length, 1, MostLetters);
    }

    // Addresses of version 1 that readers have kept. None may ever be taken from this list.
    [Theory]
    [InlineData("v=1&e=bird-dog.h6r8z3", "bird-dog.h6r8z3")]
    [InlineData("e=bird-dog~bridge.h3", "bird-dog.h6r8z3 bridge.h3r10s1z0")]
    [InlineData("v=1&e=bird-dog.h7r6s1z3~walking-plan.m12.5&d=135&t=0730&w=6&c=had%20my%20tea&g=carry%20the%20shopping&z=Europe/London", "bird-dog.h7r6z3 walking-plan.m12.5")]
    public void Addresses_of_version_1_keep_their_meaning(string address, string exercises)
    {
        var (query, _) = PlanQuery.Read(AnyPlan.ValuesOf(address));

        var reading = PlanReading.Of(query!, AnyPlan.Site.Exercises);

        Assert.Equal(exercises, string.Join(' ', PlanQuery.Of(reading.Plan).Items));
    }

    [Theory]
    [InlineData("v=2&e=bird-dog", "newer version")]
    [InlineData("e=Bird_Dog", "list of exercises")]
    [InlineData("e=bird-dog.h6h7", "list of exercises")]
    [InlineData("e=bird-dog.q6", "list of exercises")]
    [InlineData("e=bird-dog.h99999", "list of exercises")]
    [InlineData("e=bird-dog&d=8", "list of days")]
    [InlineData("e=bird-dog&t=2560", "time of day")]
    [InlineData("e=bird-dog&w=four", "number of weeks")]
    public void What_is_no_plan_is_told_by_its_part(string address, string told)
    {
        var (query, unreadable) = PlanQuery.Read(AnyPlan.ValuesOf(address));

        Assert.Null(query);
        Assert.Contains(told, unreadable, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("e=bird-dog.h90", "Bird dog: seconds held can be 5 to 30. You asked for 90, so the plan has 30.")]
    [InlineData("e=no-such-exercise", "We have no exercise called 'no-such-exercise', so it is left out.")]
    [InlineData("e=bird-dog&z=Mars/Base", "The time zone is not one of our list, so the calendar uses the time of your device.")]
    public void What_does_not_fit_today_is_told_and_a_plan_stands(string address, string told)
    {
        var (query, _) = PlanQuery.Read(AnyPlan.ValuesOf(address));

        Assert.Equal([told], PlanReading.Of(query!, AnyPlan.Site.Exercises).Notices);
    }

    [Fact]
    public void Any_words_give_a_plan_or_say_what_is_wrong() =>
        Prop.ForAll(Arb.From(AnyQuery()), values =>
        {
            var (query, unreadable) = PlanQuery.Read(key => values.TryGetValue(key, out var value) ? [value] : []);
            if (query is null)
            {
                return unreadable is { Length: > 0 };
            }

            var plan = PlanReading.Of(PlanChange.Apply(query, key => values.GetValueOrDefault(key)), AnyPlan.Site.Exercises).Plan;
            return plan.Items.Count <= Plan.MostItems && plan.Items.All(item => DoseChoice.Of(item.Exercise).All(choice => choice.Holds(choice.In(item.Dose)))) && plan.Sentence.Length > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<Dictionary<string, string?>> AnyQuery() =>
        from keys in Gen.SubListOf("v", "e", "d", "t", "w", "c", "g", "z", "do", "add", "h1", "r1", "m2")
        from texts in Gen.CollectToList(keys, key => AnyText(key))
        select keys.Zip(texts).ToDictionary(pair => pair.First, string? (pair) => pair.Second);

    private static Gen<string> AnyText(string key) => key == "e"
        ? Gen.OneOf(
            Gen.Elements(AnyPlan.Exercises.ToArray()).Select(exercise => PlanQueryItem.Of(exercise, exercise.Dose).ToString()).ListOf().Select(items => string.Join('~', items)),
            AnyWords())
        : AnyWords();

    private static Gen<string> AnyWords() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("1", "bird-dog.h6r8", "bird-dog~bridge", "walking-plan.m-1", "135", "0730", "07:30", "99", "\ud800", "up-1", "remove-2", "down-99999999999", "bridge", "0.05", "1e9", "NaN", new string('~', 50)));
}
