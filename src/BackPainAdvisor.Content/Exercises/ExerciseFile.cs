using BackPainAdvisor.Content.Figures;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>exercises/*.md: front matter and Markdown -> <see cref="Exercise"/>.</summary>
public static class ExerciseFile
{
    private const int LinesBefore = 1;

    // Stand in until all problems of a file are found; an exercise with one of them is never handed out.
    private static readonly Dose NoDose = new(DoseTimer.Hold);
    private static readonly FigureSpec NoFigure = new() { Slug = "", Name = "", Says = "", BasePose = new(), Poses = [] };

    /// <returns><c>null</c> when a required part, the dose or the figure can't be read.</returns>
    public static Exercise? Read(string file, string text, List<Problem> problems) =>
        MarkdownFile.Open(file, text, problems) is { } open && FrontMatter.Split(text) is { } parts ? Read(file, text, open, parts, problems) : null;

    internal static Exercise? Read(string file, string text, MarkdownFile open, FrontMatter parts, List<Problem> problems)
    {
        var fields = open.Fields;
        YamlFields Open(YamlMappingNode map) => new(file, map, problems, LinesBefore);
        var body = ExerciseBody.Read(file, parts, problems);
        var dose = DoseReader.Read(fields, problems);
        var needsFloor = fields.Flag("floor");
        var kind = fields.RequiredWord<ExerciseKind>("kind");
        var figure = ExerciseFigure.Read(file, fields, dose?.Dose ?? NoDose, kind is ExerciseKind.Test, LinesBefore, problems);
        var cautions = MixedList.Read(fields, "cautions", Open);
        var stopIf = fields.List("stopIf");
        var verified = fields.Map("verified");
        var exercise = new Exercise
        {
            Slug = MarkdownFile.SlugOf(file),
            Title = fields.RequiredText("title"),
            OtherNames = fields.List("otherNames"),
            Description = fields.RequiredText("description"),
            Review = Review.Read(fields),
            Kind = kind,
            Position = fields.RequiredWord<Position>("position"),
            Difficulty = Difficulty(fields),
            NeedsFloor = needsFloor,
            Equipment = fields.List("equipment"),
            Kit = fields.Words<Kit>("kit"),
            Targets = Targets.Read(fields),
            Dose = dose?.Dose ?? NoDose,
            PublishedDose = dose?.Published ?? new PublishedDose(new Dictionary<DoseAmount, DoseRange>(), null, null, "", null),
            Steps = body.Steps,
            Technique = body.Technique,
            Felt = fields.RequiredText("felt"),
            Mistakes = fields.List("mistakes"),
            Easier = ExerciseVersion.ReadList(MixedList.Read(fields, "easier", Open)),
            Harder = ExerciseVersion.ReadList(MixedList.Read(fields, "harder", Open)),
            NoFloor = ExerciseVersion.ReadNoFloor(fields, needsFloor),
            SharedCautions = [.. cautions.Texts],
            Cautions = [.. cautions.Maps.Select(Caution.Read)],
            // A rule that exercises share is named by a word; one of its own is a sentence.
            SharedStopRules = [.. stopIf.Where(rule => !rule.Contains(' ', StringComparison.Ordinal))],
            StopIf = [.. stopIf.Where(rule => rule.Contains(' ', StringComparison.Ordinal))],
            Known = [.. fields.Items("known").Select(KnownFact.Read)],
            DoseVerified = verified?.RequiredWord<Verified>("dose") ?? Verified.Unconfirmed,
            TechniqueVerified = verified?.RequiredWord<Verified>("technique") ?? Verified.Unconfirmed,
            Norms = Norms.Read(fields),
            Record = ExerciseRecord.Read(fields),
            Sources = [.. fields.Items("sources").Select(ExerciseSource.Read)],
            Related = fields.List("related"),
            Topics = fields.List("topics"),
            StepsInPictures = StepRange.ReadList(fields),
            Figure = figure ?? NoFigure,
            Body = open.Body,
            Evidence = body.Evidence,
            Source = text,
            Lines = fields.Node.Children.Keys.OfType<YamlScalarNode>().Where(key => key.Value is not null)
                .ToDictionary(key => key.Value!, fields.LineOf),
        };
        verified?.Finish();
        fields.Finish();
        ExerciseCheck.Alone(exercise, fields);
        return fields.IsBroken || dose is null || figure is null ? null : exercise;
    }

    private static int Difficulty(YamlFields fields)
    {
        var difficulty = fields.Number("difficulty") ?? 0;
        if (difficulty is < 1 or > 5)
        {
            fields.Fail("difficulty", "front-matter", "'difficulty' must be a whole number from 1, for nearly everyone, to 5.");
        }

        return difficulty;
    }
}
