using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>A kind of page, and the one page that stands for it.</summary>
/// <param name="Address">From the slash.</param>
/// <param name="Status">What the server answers.</param>
/// <param name="Posted">What the server answered to a form. A browser would have to send the form again to see it, and the site counts forms.</param>
public sealed record PageKind(string Address, int Status = 200, PostedAnswer? Posted = null)
{
    /// <exception cref="InvalidOperationException">The page answers another status than its kind's.</exception>
    public async Task OpenAsync(IPage page)
    {
        if (Posted is { } posted)
        {
            await page.RouteAsync($"**{Address}", route => route.FulfillAsync(new() { Status = Status, Headers = posted.Headers, Body = posted.Html }), new() { Times = 1 });
        }

        var answer = await page.GotoAsync(Address);
        if (answer?.Status != Status)
        {
            throw new InvalidOperationException($"{Address} answers {answer?.Status}, not {Status}.");
        }
    }

    public override string ToString() => Status == 200 ? Address : $"{Address} ({Status})";
}

/// <summary>An answer to a form, to be shown again as often as it is looked at.</summary>
public sealed record PostedAnswer(IReadOnlyDictionary<string, string> Headers, string Html);
