namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>The build of the site with one rule more in its style sheet, so that it is another version of the same pages.</summary>
internal sealed class NextVersion : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-next-").FullName;

    public NextVersion()
    {
        var own = Path.Combine(Repository.Web, "wwwroot");
        foreach (var file in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(own, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(_folder, "css", "base.css"), "@layer base { html { --next-version: 1; } }\n");
        var list = File.ReadAllText(Path.ChangeExtension(Repository.Executable, "staticwebassets.runtime.json"));
        File.WriteAllText(StaticFiles, list.Replace($"\"{own}/\"", $"\"{_folder}/\"", StringComparison.Ordinal));
    }

    /// <summary>Where the site finds the copy: <c>--staticWebAssets</c>.</summary>
    public string StaticFiles => Path.Combine(_folder, "list.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
