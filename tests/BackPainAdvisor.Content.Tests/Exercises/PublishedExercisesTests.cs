using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

/// <summary>The exercises that this repository publishes.</summary>
public sealed class PublishedExercisesTests
{
    private static readonly ContentFiles Files = ContentFiles.ReadFrom(Path.Combine(Root(), "content"));

    [Fact]
    public void Every_exercise_reads_without_a_problem()
    {
        var (library, problems) = Read();

        Assert.Equal([], problems.Select(problem => problem.ToString()));
        Assert.Equal(53, library.All.Count);
        Assert.Equal(6, library.All.Count(exercise => exercise.IsTest && exercise.Norms is not null));
    }

    [Fact]
    public void Every_exercise_has_sixteen_of_sixteen()
    {
        var (library, _) = Read();

        Assert.All(library.All, exercise => Assert.Equal(16, exercise.Record.Count));
    }

    [Fact]
    public void Every_description_fits_a_list_and_a_search_engine()
    {
        var (library, _) = Read();

        Assert.All(library.All, exercise => Assert.InRange(exercise.Description.Length, 70, 160));
        Assert.Distinct(library.All.Select(exercise => exercise.Title));
    }

    private static (ExerciseLibrary Library, IReadOnlyList<Problem> Problems) Read()
    {
        var problems = new List<Problem>();
        var basics = ExerciseBasics.Read("exercises.yaml", Files.Texts["exercises.yaml"], problems)!;
        var exercises = Files.Texts.Where(file => file.Key.StartsWith("exercises/", StringComparison.Ordinal))
            .Select(file => ExerciseFile.Read(file.Key, file.Value, problems)).OfType<Exercise>();
        var library = new ExerciseLibrary(exercises, basics);
        string[] topics = [.. Content.ContentReader.Read(Files, new DateOnly(2026, 11, 24)).Topics.Select(topic => topic.Id)];
        return (library, [.. problems, .. library.Problems(topics)]);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !folder.EnumerateFiles("*.sln").Any())
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
