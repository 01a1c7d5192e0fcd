using System.Text;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Plans;

/// <summary>The plan on paper.</summary>
[Collection(nameof(Readers))]
public sealed class SheetTests(SiteUnderTest site)
{
    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Plan_of_twelve_exercises_prints_on_one_sheet(string format)
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LongPlan);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format }));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(1, pdf.Split("/Type /Page\n").Length - 1);
        await Expect(page.Locator(".sheet__items > li:visible")).ToHaveCountAsync(12);
        await Expect(page.Locator(".sheet__code")).ToBeVisibleAsync();
        await Expect(page.Locator("form:visible, .site-footer:visible")).ToHaveCountAsync(0);
    }
}
