namespace BackPainAdvisor.Web.Tests.Docs;

public sealed class SecurityTests
{
    [Fact]
    public void Every_test_that_the_promises_name_is_there()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);

        var named = page.Split('`').Where(word => word.EndsWith("Tests", StringComparison.Ordinal)).ToList();

        Assert.True(named.Count > 10);
        Assert.All(named, name => Assert.Contains(name, files));
    }
}
