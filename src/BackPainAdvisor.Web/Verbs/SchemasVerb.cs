using System.CommandLine;
using System.Text.Json;
using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>schemas FOLDER</c>: a JSON Schema of the front matter of each kind of file, for programs in which editors write.</summary>
internal static class SchemasVerb
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n" };

    public static Command Make()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write them; it is made when it is not there." };
        var verb = new Command("schemas", "Write a JSON Schema of the front matter of each kind of file.") { folder };
        verb.SetAction(parsed =>
        {
            var path = Directory.CreateDirectory(parsed.GetRequiredValue(folder)).FullName;
            foreach (var (name, schema) in FrontMatterSchema.All())
            {
                File.WriteAllText(Path.Combine(path, $"{name}.schema.json"), schema.ToJsonString(Readable) + "\n");
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
