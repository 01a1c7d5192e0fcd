using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>WCAG 1.4.10 and 1.4.4: narrow windows and large text need no sideways scrolling.</summary>
[Collection(nameof(Readers))]
public sealed class ReflowTests(SiteUnderTest site)
{
    [Theory]
    [InlineData(320, 100)]
    [InlineData(390, 200)]
    public async Task No_page_scrolls_sideways(int width, int textPercent)
    {
        var wide = await site.LookAsync(async page => await page.EvaluateAsync<string[]>(
                """
                (percent) => {
                  document.documentElement.style.fontSize = `${percent}%`
                  document.querySelectorAll('main details').forEach((details) => { details.open = true })
                  const room = document.scrollingElement.clientWidth
                  return document.scrollingElement.scrollWidth <= room ? [] : [...document.querySelectorAll('body *')]
                    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().right > room)
                    .map((element) => element.outerHTML.slice(0, 120)).slice(0, 3)
                }
                """,
                textPercent),
            width);

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }
}
