using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Trust;

/// <summary>The scorecard and the coverage table on paper.</summary>
[Collection(nameof(Readers))]
public sealed class PaperTests(SiteUnderTest site)
{
    public static TheoryData<string> Addresses => [PageKinds.LeadArticle.Replace("/articles/", "/verify/", StringComparison.Ordinal), "/editorial-policy/coverage"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_fold_is_open_and_nothing_is_cut_off(string address)
    {
        await using var window = await site.WindowAsync(720);
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        // Two frames, because a browser decides in a frame which folded text it need not draw.
        var wrong = await page.EvaluateAsync<string[]>(
            """
            async () => {
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
              const folded = [...document.querySelectorAll('main details > :not(summary)')]
                .filter((inside) => !inside.checkVisibility({ contentVisibilityAuto: true }) || inside.getBoundingClientRect().height < 10)
              const wide = [...document.querySelectorAll('main *')].filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
              return [...folded, ...wide].map((part) => part.outerHTML.slice(0, 120))
            }
            """);

        Assert.NotEqual(0, await page.Locator("main details").CountAsync());
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }
}
