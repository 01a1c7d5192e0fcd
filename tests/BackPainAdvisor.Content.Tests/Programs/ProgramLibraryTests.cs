using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Tests.Programs;

/// <summary>A program of the site, with one thing changed among the others.</summary>
public sealed class ProgramLibraryTests
{
    private const string File = "programs/ten-minute-daily.md";

    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly ContentFiles Files = ContentFiles.ReadFrom(Repository.At("content"));
    private static readonly SiteContent Site = ContentReader.Read(Files, Today);

    [Theory]
    [InlineData("exercise: bridge", "exercise: brigde", "There is no exercise 'brigde'. Did you mean 'bridge'?")]
    [InlineData("stopIf: [pain-climbs,", "stopIf: [pain-climb,", "There is no stop rule of exercises.yaml 'pain-climb'.")]
    [InlineData("next: [strength-3x,", "next: [strength,", "There is no program 'strength'.")]
    [InlineData("related: [keeping-going,", "related: [keep-going,", "There is no article 'keep-going'.")]
    [InlineData("topics: [exercise,", "topics: [excercise,", "There is no topic 'excercise'.")]
    [InlineData("sources: [mayo]", "sources: [mayor]", "There is no source 'mayor'.")]
    [InlineData("repetitions: 8", "repetitions: 13", "'bird-dog' in the session 'routine': 'repetitions' is 13, outside the published 5 to 12.")]
    [InlineData("perDay: 1", "perDay: 4", "it comes 4 times a day, more than the published 1")]
    [InlineData("repetitions: 8", "repetitions: 8\n        because: We like it.", "'because' of 'bird-dog' in the session 'routine' explains nothing")]
    public void Mistake_among_the_files_is_told(string old, string changed, string expected)
    {
        var next = With(old, changed);

        Assert.Contains(next.Programs.Problems([.. next.Articles.Select(article => article.Slug)], [.. next.Topics.Select(topic => topic.Id)]), problem => problem.File == File && problem.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Dose_outside_the_published_range_may_stand_with_its_reason()
    {
        var next = With("repetitions: 8", "repetitions: 3\n        because: A gentle start.");

        Assert.DoesNotContain(ContentCheck.Run(next, ContentCheck.OfStructure), problem => problem.File == File);
    }

    [Fact]
    public void Broken_program_keeps_its_last_good_version()
    {
        var next = With("stopIf: [pain-climbs, leg-symptoms, unwell]", "stopIf: []");

        Assert.Equal(Site.Programs.Find("ten-minute-daily")!.StopIf, next.Programs.Find("ten-minute-daily")!.StopIf);
        Assert.Contains(next.Problems, problem => problem.File == File);
    }

    [Fact]
    public void Step_of_an_unknown_exercise_is_left_out()
    {
        var next = With("exercise: bridge", "exercise: brigde");
        var program = next.Programs.Find("ten-minute-daily")!;

        Assert.Equal(7, next.Programs.Steps(program, program.Sessions[0], 1).Count);
    }

    [Fact]
    public void Exercise_knows_the_programs_it_is_part_of()
    {
        Assert.Equal(["ten-minute-daily", "strength-3x", "original-three"], Site.Programs.With(Site.Exercises.Find("bird-dog")!).Select(program => program.Slug));
    }

    private static SiteContent With(string old, string changed)
    {
        var text = Files.Texts[File];
        Assert.Contains(old, text, StringComparison.Ordinal);
        var texts = new SortedDictionary<string, string>(Files.Texts.ToDictionary(), StringComparer.Ordinal) { [File] = text.Replace(old, changed, StringComparison.Ordinal) };
        return ContentReader.Next(Files with { Texts = texts }, Site, Today);
    }
}
