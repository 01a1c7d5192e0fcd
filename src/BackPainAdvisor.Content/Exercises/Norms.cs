using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>How far the sources bear something out: a page of tier A or B, only lesser or kindred pages, or none.</summary>
public enum Verified
{
    Confirmed,
    Partly,
    Unconfirmed,
}

/// <summary>Published scores of a test. They compare groups; they say nothing about one person.</summary>
/// <param name="Unit">What is counted or measured.</param>
/// <param name="Lead">What the scores may be used for.</param>
/// <param name="Sources">Those that only the tables name.</param>
public sealed record Norms(string Unit, string Lead, Verified Verified, IReadOnlyList<NormTable> Tables, IReadOnlyList<string> Notes, IReadOnlyList<ExerciseSource> Sources)
{
    internal static Norms? Read(YamlFields exercise)
    {
        if (exercise.Map("norms") is not { } fields)
        {
            return null;
        }

        var norms = new Norms(
            fields.RequiredText("unit"),
            fields.RequiredText("lead"),
            fields.RequiredWord<Verified>("verified"),
            [.. fields.Items("tables").Select(NormTable.Read)],
            fields.List("notes"),
            [.. fields.Items("sources").Select(ExerciseSource.Read)]);
        fields.Finish();
        return norms;
    }
}

/// <summary>One table of scores: a header and rows of as many cells.</summary>
/// <param name="Sources">Keys of sources.</param>
public sealed record NormTable(string Caption, Verified Verified, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Sources)
{
    internal static NormTable Read(YamlFields fields)
    {
        var table = new NormTable(
            fields.RequiredText("caption"),
            fields.RequiredWord<Verified>("verified"),
            fields.List("columns"),
            RowsOf(fields),
            fields.List("sources"));
        if (table.Rows.Any(row => row.Count != table.Columns.Count))
        {
            fields.Fail("rows", "front-matter", $"Each row needs {table.Columns.Count} cells, one a column.");
        }

        if (table.Sources is [])
        {
            fields.Fail("sources", "source-incomplete", "A table of scores needs 'sources': keys of the sources it comes from.");
        }

        fields.Finish();
        return table;
    }

    private static IReadOnlyList<IReadOnlyList<string>> RowsOf(YamlFields fields) =>
        fields.Value("rows") is YamlSequenceNode rows
            ? [.. rows.OfType<YamlSequenceNode>().Select(row => row.Select(cell => cell.ToString()).ToList())]
            : [];
}
