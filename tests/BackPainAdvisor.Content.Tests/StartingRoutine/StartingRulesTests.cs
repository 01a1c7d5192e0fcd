using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.StartingRoutine;

namespace BackPainAdvisor.Content.Tests.StartingRoutine;

/// <summary>The published table of rules, and the answers it is asked with.</summary>
public sealed class StartingRulesTests
{
    private static readonly SiteContent Site = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), new DateOnly(2026, 11, 24));

    [Theory]
    [InlineData("since=days now=6 worst=8", "first-48-hours")]
    [InlineData("since=days now=1 worst=2 can=floor can=walk day=desk day=older", "first-48-hours")]
    [InlineData("since=weeks now=3 worst=5 can=floor can=walk", "gentle-restart walking-six-weeks")]
    [InlineData("since=months now=7 worst=8 can=floor", "gentle-restart")]
    [InlineData("since=months now=2 worst=4 can=floor can=stand can=walk minutes=20", "walking-six-weeks ten-minute-daily strength-3x")]
    [InlineData("since=months now=2 worst=7 can=floor can=stand minutes=20", "ten-minute-daily")]
    [InlineData("since=gone now=0 worst=0 can=walk day=desk", "walking-six-weeks older-adult-steady desk-worker")]
    [InlineData("since=gone now=0 worst=0 can=floor day=old-page", "original-three")]
    [InlineData("since=months now=4 worst=6", "older-adult-steady")]
    public void Same_answers_lead_to_the_same_routines(string answers, string expected)
    {
        var read = StartAnswers.Read(Values($"signs=none {answers}")).Answers!;

        Assert.Equal(expected, string.Join(' ', Site.StartingRules.For(read).Select(rule => rule.Program)));
    }

    [Fact]
    public void Every_program_is_led_to_by_some_rule_and_every_rule_rests_on_a_claim()
    {
        Assert.Empty(Site.Programs.All.Select(program => program.Slug).Except(Site.StartingRules.Rules.Select(rule => rule.Program)));
        Assert.All(Site.StartingRules.Rules, rule => Assert.NotNull(Site.Claim(rule.Claim)));
        Assert.Distinct(Site.StartingRules.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Warning_sign_leads_to_no_routine_whatever_else_is_answered()
    {
        var (answers, problems) = StartAnswers.Read(Values("signs=some now=99"));

        Assert.Empty(problems);
        Assert.Empty(Site.StartingRules.For(answers!));
    }

    [Theory]
    [InlineData("since=days now=1 worst=2", "signs")]
    [InlineData("signs=none now=1 worst=2", "since")]
    [InlineData("signs=none since=days worst=2", "now")]
    [InlineData("signs=none since=days now=11 worst=11", "now worst")]
    [InlineData("signs=none since=days now=5 worst=4", "worst")]
    [InlineData("signs=none since=days now=-1 worst=4", "now")]
    [InlineData("signs=none since=days now=1 worst=4 stands=61", "stands")]
    [InlineData("signs=none since=days now=1 worst=4 able1=x", "able1")]
    [InlineData("", "now signs since worst")]
    public void Mistake_is_named_by_its_field(string answers, string fields)
    {
        var read = StartAnswers.Read(Values(answers));

        Assert.Null(read.Answers);
        Assert.Equal(fields, string.Join(' ', read.Problems.Keys));
    }

    [Fact]
    public void Goal_that_is_too_long_is_named()
    {
        var read = StartAnswers.Read(field => field == "goal1" ? [new string('a', StartAnswers.LongestGoal + 1)] : Values("signs=none since=days now=1 worst=4")(field));

        Assert.Equal(["goal1"], read.Problems.Keys);
    }

    [Theory]
    [InlineData("program: desk-worker", "program: desk-workers", "There is no program 'desk-workers'. Did you mean 'desk-worker'?")]
    [InlineData("claim: dose-build-up", "claim: dose-build", "There is no claim 'dose-build'.")]
    [InlineData("- id: pregnancy", "- id: pregnant", "There is no word of 'avoid' in exercises.yaml 'pregnant'.")]
    public void Name_that_is_not_there_is_told_with_its_line(string old, string changed, string expected)
    {
        var files = ContentFiles.ReadFrom(Repository.At("content"));
        var texts = new SortedDictionary<string, string>(files.Texts.ToDictionary(), StringComparer.Ordinal) { [StartingRules.File] = files.Texts[StartingRules.File].Replace(old, changed, StringComparison.Ordinal) };
        var next = ContentReader.Next(files with { Texts = texts }, Site, Site.Today);

        var found = ContentCheck.Run(next, ContentCheck.OfStructure).Where(problem => problem.File == StartingRules.File).ToList();

        Assert.Contains(expected, Assert.Single(found).Message, StringComparison.Ordinal);
        Assert.True(found[0].Line > 1);
    }

    [Fact]
    public void Table_with_an_unknown_word_is_not_taken()
    {
        var problems = new List<Problem>();

        Assert.Null(StartingRules.Read(StartingRules.File, "rules:\n  - { id: a, words: A., when: { since: [yesterday] }, program: b, claim: c, begin: D. }\n", problems));
        Assert.Contains("yesterday", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    private static Func<string, IEnumerable<string?>> Values(string answers)
    {
        var pairs = answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => pair[1]);
        return field => pairs[field];
    }
}
