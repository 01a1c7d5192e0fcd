using System.Text;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Evidence;

/// <summary>Ledger, claim, bibliography, glossary and verify page on paper and in forced colours.</summary>
[Collection(nameof(Readers))]
public sealed class PaperTests(SiteUnderTest site)
{
    [Theory]
    [InlineData("/evidence", 16)]
    [InlineData("/evidence?grade=strong", 1)]
    [InlineData(PageKinds.DrawnClaim, 2)]
    [InlineData("/references", 16)]
    [InlineData("/glossary", 6)]
    [InlineData("/verify/lower-back-pain-exercise", 14)]
    public async Task Page_prints_on_a_few_sheets_without_its_controls(string address, int mostSheets)
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 1, mostSheets);
        await Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await Expect(page.Locator(".site-nav:visible, .crumbs:visible, form:visible, .button:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Dots_of_a_picture_are_seen_in_forced_colours()
    {
        await using var window = await site.WindowAsync(390);
        var page = await window.NewPageAsync();
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await page.GotoAsync(PageKinds.DrawnClaim);

        var strokes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.people path')].map((path) => getComputedStyle(path).stroke)");
        var ground = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

        Assert.Equal(4, strokes.Length);
        Assert.DoesNotContain(ground, strokes);
    }
}
