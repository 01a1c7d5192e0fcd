namespace BackPainAdvisor.Community.Tests;

/// <summary>The folder that holds BackPainAdvisor.sln, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo folder) =>
        folder.EnumerateFiles("BackPainAdvisor.sln").Any()
            ? folder.FullName
            : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds BackPainAdvisor.sln."));
}
