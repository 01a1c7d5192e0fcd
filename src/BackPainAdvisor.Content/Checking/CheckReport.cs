using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackPainAdvisor.Content.Checking;

/// <summary>The forms in which problems are told.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Sarif,
}

/// <summary>Problems as text, one a line, <c>file:line:column: severity rule: message</c>; as a JSON list; or as SARIF 2.1.0, which editors and code hosts show beside the lines.</summary>
public static class CheckReport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<Problem> problems, ReportFormat format) => format switch
    {
        ReportFormat.Json => Json(writer => WriteList(writer, problems)),
        ReportFormat.Sarif => Json(writer => WriteSarif(writer, problems)),
        _ => string.Concat(problems.Select(problem => $"{problem}\n")),
    };

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            write(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteList(Utf8JsonWriter writer, IReadOnlyList<Problem> problems)
    {
        writer.WriteStartArray();
        foreach (var problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("file", problem.File);
            writer.WriteNumber("line", problem.Line);
            writer.WriteNumber("column", problem.Column);
            writer.WriteString("severity", LevelOf(problem));
            writer.WriteString("rule", problem.Rule);
            writer.WriteString("message", problem.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSarif(Utf8JsonWriter writer, IReadOnlyList<Problem> problems)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, [.. problems.Select(problem => problem.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        writer.WriteStartArray("results");
        foreach (var problem in problems)
        {
            WriteResult(writer, problem);
        }

        writer.WriteEndArray();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, string[] rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "Content check");
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Problem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", problem.Rule);
        writer.WriteString("level", LevelOf(problem));
        writer.WriteStartObject("message");
        writer.WriteString("text", problem.Message);
        writer.WriteEndObject();
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", problem.File);
        writer.WriteEndObject();
        WriteRegion(writer, problem);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // SARIF counts from 1; without a region the whole file is meant, without a column the whole line.
    private static void WriteRegion(Utf8JsonWriter writer, Problem problem)
    {
        if (problem.Line == 0)
        {
            return;
        }

        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", problem.Line);
        if (problem.Column > 0)
        {
            writer.WriteNumber("startColumn", problem.Column);
        }

        writer.WriteEndObject();
    }

    private static string LevelOf(Problem problem) => problem.Severity is Severity.Error ? "error" : "warning";
}
