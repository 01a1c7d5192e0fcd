using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>WCAG 2.2 AA, axe's best practices and its AAA rule for contrast, on the page that is open: light, then its colours in dark.</summary>
internal static class AxeRun
{
    // RunAxe of the package would bring the script anew for each run, and open a second page for each; this takes a tenth of the time.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string AllRules = """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast-enhanced': { enabled: true } } }
        """;

    // The dark scheme changes colours only, so the rules about anything else would ask twice.
    private const string ColourRules = "{ runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } }";

    /// <returns>The violations, a line each.</returns>
    public static async Task<IEnumerable<string>> OfAsync(IPage page, bool hasDark = true)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
        await page.EvaluateAsync(Axe);
        var light = await ViolationsAsync(page, "light", AllRules);
        if (!hasDark)
        {
            return light;
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        return [.. light, .. await ViolationsAsync(page, "dark", ColourRules)];
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string scheme, string rules)
    {
        var found = await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, { ...{{rules}}, resultTypes: ['violations'] })).violations
                .flatMap((violation) => violation.nodes.map((node) => `${violation.id} at ${node.target}: ${node.html}`))
            """);
        return found.Select(violation => $"{scheme}: {violation}");
    }
}
