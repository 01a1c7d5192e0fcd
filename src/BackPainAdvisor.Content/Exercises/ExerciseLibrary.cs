using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>All exercises, each completed with what they share, by the alphabet of their titles.</summary>
public sealed class ExerciseLibrary
{
    public static readonly ExerciseLibrary Empty = new([], ExerciseBasics.None);

    private readonly FrozenDictionary<string, Exercise> _bySlug;
    private readonly IReadOnlyList<Exercise> _asRead;
    private readonly ConcurrentDictionary<string, ExercisePictures> _pictures = new(StringComparer.Ordinal);

    public ExerciseLibrary(IEnumerable<Exercise> exercises, ExerciseBasics basics)
    {
        _asRead = [.. exercises];
        Basics = basics;
        All = [.. _asRead.Select(basics.Complete).OrderBy(exercise => exercise.Title, StringComparer.Ordinal)];
        _bySlug = All.ToFrozenDictionary(exercise => exercise.Slug);
    }

    public ExerciseBasics Basics { get; }

    public IReadOnlyList<Exercise> All { get; }

    public Exercise? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>Drawn when first asked for.</summary>
    public ExercisePictures PicturesOf(Exercise exercise) => _pictures.GetOrAdd(exercise.Slug, _ => ExercisePictures.Of(exercise));

    public IEnumerable<Exercise> On(string topic) => All.Where(exercise => exercise.Topics.Contains(topic));

    /// <summary>What the editors named, in their order.</summary>
    public IReadOnlyList<Exercise> RelatedTo(Exercise exercise) => [.. exercise.Related.Select(Find).OfType<Exercise>()];

    /// <summary>What is wrong among the files: unknown names, records with gaps.</summary>
    public IReadOnlyList<Problem> Problems(IReadOnlyCollection<string> topics) =>
        [.. _asRead.SelectMany(exercise => ExerciseCheck.Among(exercise, Basics, [.. _bySlug.Keys], topics))];
}
