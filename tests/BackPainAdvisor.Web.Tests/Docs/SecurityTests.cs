namespace BackPainAdvisor.Web.Tests.Docs;

/// <summary>docs/security.md has a row for each of the fifty promises, and every test that a row names is there.</summary>
public sealed class SecurityTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    [Fact]
    public void Every_promise_has_one_row_with_its_proof_or_with_why_there_is_none()
    {
        var rows = Page.Split('\n').Where(line => line.StartsWith("| S", StringComparison.Ordinal) || line.StartsWith("| R", StringComparison.Ordinal)).Select(line => line.Split(" | ")).ToList();

        Assert.Equal(Enumerable.Range(1, 29).Select(number => $"S{number}").Concat(Enumerable.Range(1, 21).Select(number => $"R{number}")), rows.Select(cells => cells[0][2..]));
        Assert.All(rows, cells => Assert.True(
            Tests(cells[2]).Any() || cells[2].StartsWith("Does not apply: ", StringComparison.Ordinal) || cells[2].StartsWith("Not proven: ", StringComparison.Ordinal),
            string.Join(" | ", cells)));
    }

    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        var code = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

        var named = Tests(Page).ToList();

        Assert.True(named.Count > 100);
        Assert.All(named, name => Assert.True(IsThere(name.Split('.')), name));

        bool IsThere(string[] parts) => code[parts[0]].Any(text => parts.Length == 1 || text.Contains($" {parts[1]}(", StringComparison.Ordinal));
    }

    // `ClassTests` and `ClassTests.Method`
    private static IEnumerable<string> Tests(string text) => text.Split('`').Where(word => word.Split('.')[0].EndsWith("Tests", StringComparison.Ordinal));
}
