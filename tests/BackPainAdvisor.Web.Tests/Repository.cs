namespace BackPainAdvisor.Web.Tests;

/// <summary>The checkout that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Found();

    public static string Content => Path.Combine(Root, "content");

    private static string Found()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackPainAdvisor.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No BackPainAdvisor.sln above '{AppContext.BaseDirectory}'.");
    }
}
