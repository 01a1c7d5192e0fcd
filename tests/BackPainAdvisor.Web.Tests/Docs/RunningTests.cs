using System.CommandLine;
using System.Text.Json;
using BackPainAdvisor.Web.Verbs;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Docs;

/// <summary>What the code can do is in docs/running.md, by its exact name.</summary>
[Collection(nameof(Readers))]
public sealed class RunningTests(Site site)
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "BackPainAdvisor.Web");
    private static readonly string Running = File.ReadAllText(Path.Combine(Repository.Root, "docs", "running.md"));

    [Fact]
    public void Every_verb_is_explained()
    {
        var root = VerbLine.Find(["--help"], site.Services)!.RootCommandResult.Command;

        var verbs = Verbs(root, "").ToList();

        Assert.Contains("comments publish", verbs);
        Assert.All(verbs, verb => Assert.Contains($"| `{verb}` |", Running, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_setting_of_the_settings_file_is_explained()
    {
        using var settings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Web, "appsettings.json")));

        var names = settings.RootElement.EnumerateObject().SelectMany(section => section.Value.ValueKind is JsonValueKind.Object
            ? section.Value.EnumerateObject().Select(setting => $"{section.Name}:{setting.Name}")
            : [section.Name]).ToList();

        Assert.Contains("Comments:Moderation", names);
        Assert.All(names, name => Assert.Contains($"| `{name}` |", Running, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_that_the_code_reads_is_explained()
    {
        var code = string.Concat(Directory.EnumerateFiles(Web, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));

        var names = Quoted(code, "onfiguration[\"").Concat(Quoted(code, "GetConnectionString(\"").Select(name => $"ConnectionStrings:{name}")).Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("Content:Folder", names);
        Assert.Contains("ConnectionStrings:Site", names);
        Assert.All(names, name => Assert.Contains($"| `{name}` |", Running, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_address_is_listed_and_every_listed_one_is_there()
    {
        using var reader = site.Reader();
        var answered = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !endpoint.RoutePattern.RawText!.Contains("{**path", StringComparison.Ordinal)) // Files that are new since the build; in development only.
            .Select(endpoint => Plain("/" + endpoint.RoutePattern.RawText!.TrimStart('/'))).ToHashSet(StringComparer.Ordinal);

        var listed = Listed().ToHashSet(StringComparer.Ordinal);

        Assert.Empty(answered.Except(listed));
        Assert.Empty(listed.Except(answered));
    }

    private static IEnumerable<string> Verbs(Command command, string path) => command.Subcommands.SelectMany(verb => verb.Subcommands.Count > 0
        ? Verbs(verb, $"{path}{verb.Name} ")
        : [path + verb.Name]);

    // {id:long} is written {id}.
    private static string Plain(string pattern) => string.Join('/', pattern.Split('/').Select(part =>
        part.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? part[..colon] + part[part.LastIndexOf('}')..] : part));

    private static IEnumerable<string> Listed()
    {
        var table = Running.Split("## Addresses")[1].Split("## Health")[0];
        return table.Split('\n').Where(line => line.StartsWith("| `/", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',')).Select(address => address.Trim(' ', '`'));
    }

    private static IEnumerable<string> Quoted(string code, string before) =>
        code.Split(before).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
}
