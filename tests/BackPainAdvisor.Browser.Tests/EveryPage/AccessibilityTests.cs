using BackPainAdvisor.Browser.Tests.Site;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>WCAG 2.2 AA, axe's best practices and its AAA rule for contrast, on every kind of page.</summary>
[Collection(nameof(Readers))]
public sealed class AccessibilityTests(SiteUnderTest site)
{
    // RunAxe of the package would bring the script anew for each run, and open a second page for each; this takes a tenth of the time.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string AllRules = """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast-enhanced': { enabled: true } } }
        """;

    // The dark scheme changes colours only, so the rules about anything else would ask twice.
    private const string ColourRules = "{ runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } }";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_no_violation_in_light_or_dark(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();

        var violations = new List<string>();
        foreach (var kind in await site.KindsAsync())
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await kind.OpenAsync(page);
            await page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
            await page.EvaluateAsync(Axe);
            violations.AddRange(await ViolationsAsync(page, $"{kind} light", AllRules));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            violations.AddRange(await ViolationsAsync(page, $"{kind} dark", ColourRules));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_no_violation_while_the_timer_runs(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/exercises/bird-dog");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start timer" }).ClickAsync();
        await page.GetByRole(AriaRole.Timer).WaitForAsync();

        Assert.Empty(await LightAndDarkAsync(page));
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_the_sheet_of_all_pictures()
    {
        await using var development = await SiteProcess.StartAsync("Development");
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(development.Origin, "/exercises/sheet").ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = 60_000 });

        Assert.Equal("Every key position", await page.Locator("h1").TextContentAsync());
        Assert.Empty(await LightAndDarkAsync(page));
    }

    private static async Task<List<string>> LightAndDarkAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        List<string> violations = [.. await ViolationsAsync(page, "light", AllRules)];
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        return [.. violations, .. await ViolationsAsync(page, "dark", ColourRules)];
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string where, string rules)
    {
        var found = await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, { ...{{rules}}, resultTypes: ['violations'] })).violations
                .flatMap((violation) => violation.nodes.map((node) => `${violation.id} at ${node.target}: ${node.html}`))
            """);
        return found.Select(violation => $"{where}: {violation}");
    }
}
