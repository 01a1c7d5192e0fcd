using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Site;

internal static class ConsoleMessages
{
    /// <summary>Whether the browser complains, and not its driver: most windows keep no service worker, so that each page is asked of the site.</summary>
    public static bool IsComplaint(this IConsoleMessage message) =>
        message.Type is "error" or "warning" && !message.Text.Contains("Service Worker registration blocked by Playwright", StringComparison.Ordinal);
}
