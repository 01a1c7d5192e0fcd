using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Programs;

/// <summary>programs/*.md: front matter and Markdown -> <see cref="ExerciseProgram"/>.</summary>
public static class ProgramFile
{
    /// <returns><c>null</c> when a required part or the schedule can't be read.</returns>
    public static ExerciseProgram? Read(string file, string text, List<Problem> problems) =>
        MarkdownFile.Open(file, text, problems) is { } open ? Read(file, text, open, problems) : null;

    internal static ExerciseProgram? Read(string file, string text, MarkdownFile open, List<Problem> problems)
    {
        var before = problems.Count;
        var fields = open.Fields;
        var schedule = new ProgramSchedule([.. fields.List("schedule").Select((line, index) => ProgramSchedule.ReadWeek(line, index + 1))], fields.Flag("goesOn"));
        var stopIf = fields.List("stopIf");
        var program = new ExerciseProgram
        {
            Slug = MarkdownFile.SlugOf(file),
            Title = fields.RequiredText("title"),
            Description = fields.RequiredText("description"),
            Review = Review.Read(fields),
            Kind = fields.RequiredWord<ProgramKind>("kind"),
            For = fields.RequiredText("for"),
            Schedule = schedule,
            Sessions = [.. fields.Items("sessions").Select(session => ProgramSessionReader.Read(session, schedule.Weeks.Count))],
            Progress = fields.List("progress"),
            // A rule that exercises share is named by a word; one of its own is a sentence.
            SharedStopRules = [.. stopIf.Where(rule => !rule.Contains(' ', StringComparison.Ordinal))],
            StopIf = [.. stopIf.Where(rule => rule.Contains(' ', StringComparison.Ordinal))],
            AdviceIf = fields.RequiredText("adviceIf"),
            LeaveOut = fields.List("leaveOut"),
            Known = [.. fields.Items("known").Select(Fact)],
            Ours = fields.List("ours"),
            Next = fields.List("next"),
            Related = fields.List("related"),
            Topics = fields.List("topics"),
            Sources = [.. fields.Items("sources").Select(ExerciseSource.Read)],
            Body = open.Body,
            Source = text,
            Lines = fields.Node.Children.Keys.OfType<YamlScalarNode>().Where(key => key.Value is not null).ToDictionary(key => key.Value!, fields.LineOf),
        };
        fields.Finish();
        ProgramCheck.Alone(program, fields);
        // A dose or a day that can't be trusted is not shown.
        return fields.IsBroken || problems.Skip(before).Any(problem => problem.Rule is "program-schedule" or "program-incomplete" or "program-dose" or "dose-unit") ? null : program;
    }

    private static ProgramFact Fact(YamlFields fields)
    {
        var fact = new ProgramFact(fields.RequiredText("says"), fields.RequiredWord<Verified>("verified"), fields.List("sources"));
        if (fact is { Sources: [], Verified: not Verified.Unconfirmed })
        {
            fields.Fail("sources", "source-incomplete", $"What is {fact.Verified.Word()} needs 'sources': keys of the program's sources.");
        }

        fields.Finish();
        return fact;
    }
}
