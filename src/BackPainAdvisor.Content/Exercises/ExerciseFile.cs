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
    public static Exercise? Read(string file, string text, List<Problem> problems)
    {
        if (MarkdownFile.Open(file, text, problems) is not { } open || FrontMatter.Split(text) is not { } parts)
        {
            return null;
        }

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
            Review = ReviewOf(fields),
            Kind = kind,
            Position = fields.RequiredWord<Position>("position"),
            Difficulty = Difficulty(fields),
            NeedsFloor = needsFloor,
            Equipment = fields.List("equipment"),
            Kit = fields.Words<Kit>("kit"),
            Targets = TargetsOf(fields),
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
            Known = [.. fields.Items("known").Select(KnownFactOf)],
            DoseVerified = verified?.RequiredWord<Verified>("dose") ?? Verified.Unconfirmed,
            TechniqueVerified = verified?.RequiredWord<Verified>("technique") ?? Verified.Unconfirmed,
            Norms = Norms.Read(fields),
            Record = ExerciseRecord.Read(fields),
            Sources = [.. fields.Items("sources").Select(ExerciseSource.Read)],
            Related = fields.List("related"),
            Topics = fields.List("topics"),
            StepsInPictures = StepRanges(fields),
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

    private static Review ReviewOf(YamlFields fields)
    {
        var published = fields.RequiredDate("published");
        var updated = fields.Date("updated") ?? published;
        var months = fields.Text("reviewIn")?.Split(' ') is [var number, "month" or "months"] && int.TryParse(number, out var count) ? count : 12;
        return new Review(published, updated, fields.Date("reviewed") ?? updated, months, fields.Text("owner") ?? "editors", fields.List("reviewers"));
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

    private static Targets TargetsOf(YamlFields fields)
    {
        if (fields.Map("targets") is not { } map)
        {
            fields.Fail("targets", "exercise-incomplete", "An exercise needs 'targets' with areas, plain, anatomical and joints.");
            return new Targets([], [], [], []);
        }

        var targets = new Targets(map.Words<TargetArea>("areas"), map.List("plain"), map.List("anatomical"), map.List("joints"));
        map.Finish();
        return targets;
    }

    private static KnownFact KnownFactOf(YamlFields fields)
    {
        var fact = new KnownFact(fields.RequiredText("says"), fields.List("sources"));
        fields.Finish();
        return fact;
    }

    // stepsInPictures: [1-2, 3-6]
    private static List<StepRange> StepRanges(YamlFields fields)
    {
        var ranges = new List<StepRange>();
        foreach (var text in fields.List("stepsInPictures"))
        {
            if (text.Split('-') is [var first, var last] && int.TryParse(first, out var from) && int.TryParse(last, out var to) && from <= to)
            {
                ranges.Add(new StepRange(from, to));
                continue;
            }

            fields.Fail("stepsInPictures", "front-matter", $"'{text}' names no steps. Write the first and the last, such as 1-2, for each picture.");
        }

        return ranges;
    }
}
