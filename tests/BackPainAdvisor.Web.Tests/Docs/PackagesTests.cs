using System.Text.Json;

namespace BackPainAdvisor.Web.Tests.Docs;

public sealed class PackagesTests
{
    [Fact]
    public async Task Page_lists_every_package_that_runs_in_the_site_with_its_version()
    {
        var built = Path.Combine(Repository.Root, "src", "BackPainAdvisor.Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "BackPainAdvisor.Web.deps.json");
        using var parts = JsonDocument.Parse(await File.ReadAllTextAsync(built));
        var page = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docs", "packages.md"));

        var run = parts.RootElement.GetProperty("libraries").EnumerateObject().Where(part => part.Value.GetProperty("type").GetString() == "package").Select(part => part.Name.Replace('/', ' '));
        var listed = page.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).Select(cells => $"{cells[1].Trim(' ', '`')} {cells[2].Trim()}");

        Assert.Equal(run.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
