namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>Where things lie in the working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FolderAbove(AppContext.BaseDirectory, "BackPainAdvisor.sln");

    public static string Content => Path.Combine(Root, "content");

    public static string Web => Path.Combine(Root, "src", "BackPainAdvisor.Web");

    // The tests stand in bin/Debug/net10.0 or bin/Release/net10.0, and so does the site.
    public static string Executable => Path.Combine(
        Web, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "BackPainAdvisor.Web.dll");

    /// <summary>The Node.js that comes with Playwright, so that no other need be installed.</summary>
    public static string Node => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node", SearchOption.AllDirectories).Single();

    private static string FolderAbove(string start, string file)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{start}' holds {file}.");
    }
}
