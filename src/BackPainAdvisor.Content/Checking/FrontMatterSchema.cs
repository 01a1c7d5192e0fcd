using System.Text.Json.Nodes;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Programs;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Checking;

/// <summary>
/// A JSON Schema (2020-12) of each front matter, so that an editor's program completes and checks fields while one types.
/// It is made of what the readers ask for, so it can't differ from them in names, kinds and what is needed.
/// </summary>
public static class FrontMatterSchema
{
    // Opened only to be asked: what is missing in it is no one's problem.
    private const string Empty = "---\n{}\n---\n";

    /// <summary>By the name of the folder whose files it is about.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All() => new SortedDictionary<string, JsonObject>(StringComparer.Ordinal)
    {
        ["articles"] = Of("articles", open => ArticleFile.Read("articles/a.md", Empty, open, new Dictionary<string, Scale>())),
        ["pages"] = Of("pages", open => ContentPage.Read("pages/a.md", open)),
        ["programs"] = Of("programs", open => ProgramFile.Read("programs/a.md", Empty, open, [])),
        ["exercises"] = Of("exercises", open => ExerciseFile.Read("exercises/a.md", Empty, open, FrontMatter.Split(Empty)!, [])),
    };

    private static JsonObject Of(string folder, Action<MarkdownFile> read)
    {
        var open = MarkdownFile.Open($"{folder}/a.md", Empty, []) ?? throw new InvalidOperationException("Empty front matter can't be read.");
        read(open);
        var asked = open.Fields.Asked;
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"Front matter of a file in {folder}/",
            ["type"] = "object",
            ["properties"] = new JsonObject(asked.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Of(field)))),
            ["required"] = new JsonArray([.. asked.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Key))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(AskedField field) => field.Shape switch
    {
        FieldShape.Text when field.Words is [_, ..] => new() { ["enum"] = new JsonArray([.. field.Words.Select(word => JsonValue.Create(word))]) },
        // YAML reads an unquoted 2007 as a number; the site takes it as text all the same.
        FieldShape.Text => new() { ["type"] = new JsonArray("string", "number", "null") },
        FieldShape.Date => new() { ["type"] = "string", ["format"] = "date" },
        FieldShape.WholeNumber => new() { ["type"] = "integer" },
        FieldShape.Number => new() { ["type"] = "number" },
        FieldShape.Flag => new() { ["type"] = "boolean" },
        FieldShape.Texts => new() { ["type"] = new JsonArray("array", "string", "null") },
        FieldShape.Maps => new() { ["type"] = new JsonArray("array", "null"), ["items"] = new JsonObject { ["type"] = "object" } },
        FieldShape.Map => new() { ["type"] = new JsonArray("object", "null") },
        _ => [],
    };
}
