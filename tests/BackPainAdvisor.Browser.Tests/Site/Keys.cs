using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>What a reader without a mouse does.</summary>
internal static class Keys
{
    private const int MostStops = 200;

    /// <summary>Presses Tab until the focus is on such an element.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("(selector) => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"{MostStops} stops of the Tab key do not reach '{selector}'.");
    }
}
