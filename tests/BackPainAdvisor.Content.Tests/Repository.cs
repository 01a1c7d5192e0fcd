namespace BackPainAdvisor.Content.Tests;

/// <summary>The folder that holds BackPainAdvisor.sln, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Every file that people wrote under a folder, by its path from the root, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => endings.Length == 0 || endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static string Find(DirectoryInfo folder) =>
        folder.EnumerateFiles("BackPainAdvisor.sln").Any()
            ? folder.FullName
            : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds BackPainAdvisor.sln."));
}
