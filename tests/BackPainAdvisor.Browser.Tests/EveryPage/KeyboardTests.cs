using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Walks every page by keyboard alone.</summary>
[Collection(nameof(Readers))]
public sealed class KeyboardTests(SiteUnderTest site)
{
    // More stops than the longest page has: a walk that is longer goes in circles.
    private const int MostStops = 600;

    /// <summary>Null at the end of the page; otherwise what is wrong with the focus here, or nothing.</summary>
    private const string Stop = """
        () => {
          const here = document.activeElement
          if (!here || here === document.body || here === document.documentElement) {
            return null
          }
          const style = getComputedStyle(here)
          const name = here.outerHTML.slice(0, 120)
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
            return `no outline on ${name}`
          }
          const { left, right, top, bottom } = here.getClientRects()[0] ?? here.getBoundingClientRect()
          const points = [[left + 2, top + 2], [right - 2, top + 2], [(left + right) / 2, (top + bottom) / 2], [left + 2, bottom - 2], [right - 2, bottom - 2]]
          const isSeen = points.some(([x, y]) => {
            const seen = document.elementFromPoint(x, y)
            return seen && (here.contains(seen) || seen.contains(here))
          })
          return isSeen ? '' : `out of sight: ${name}`
        }
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task First_stop_skips_to_the_text(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>("document.activeElement.className");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var isInTheText = await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)");

        Assert.Equal("skip", first);
        Assert.True(isInTheText);
    }

    [Fact]
    public async Task Focus_is_seen_at_every_stop_of_every_page()
    {
        var unseen = await site.LookAsync(page => WalkAsync(page, "Tab"), height: 720);

        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
    }

    [Theory]
    [InlineData("/articles/lower-back-pain-exercise")]
    [InlineData("/check")]
    public async Task Focus_is_not_covered_by_what_sticks_on_the_way_back(string address)
    {
        await using var window = await site.WindowAsync(width: 390, height: 600);
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        await page.Locator(".site-footer a").Last.FocusAsync();

        var unseen = await WalkAsync(page, "Shift+Tab");

        Assert.Empty(unseen);
    }

    private static async Task<IEnumerable<string>> WalkAsync(IPage page, string key)
    {
        var problems = new List<string>();
        for (var stops = 0; ; stops++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<string?>(Stop) is not { } problem)
            {
                return stops == 0 ? ["no stop at all"] : problems;
            }

            if (problem.Length > 0)
            {
                problems.Add(problem);
            }

            if (stops > MostStops)
            {
                return [.. problems, $"more than {MostStops} stops"];
            }
        }
    }
}
