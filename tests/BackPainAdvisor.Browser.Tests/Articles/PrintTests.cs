using System.Text;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Articles;

/// <summary>The lead article on paper.</summary>
[Collection(nameof(Readers))]
public sealed class PrintTests(SiteUnderTest site)
{
    [Fact]
    public async Task Folds_and_evidence_are_open_on_paper()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        // Two frames, because a browser decides in a frame which folded text it need not draw.
        var closed = await page.EvaluateAsync<string[]>(
            """
            async () => {
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
              return [...document.querySelectorAll('main details > :not(summary)')]
                .filter((inside) => !inside.closest('form'))
                .filter((inside) => !inside.checkVisibility({ contentVisibilityAuto: true }) || inside.getBoundingClientRect().height < 10 || inside.getBoundingClientRect().width < 100)
                .map((inside) => inside.outerHTML.slice(0, 120))
            }
            """);

        Assert.NotEqual(0, await page.Locator("main details.evidence").CountAsync());
        Assert.True(closed.Length == 0, string.Join('\n', closed));
    }

    [Fact]
    public async Task Meaning_of_a_word_stands_beside_it_in_its_line()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var widths = await page.EvaluateAsync<double[][]>(
            "[...document.querySelectorAll('.read > .flow > div > .term')].map((term) => [...term.getClientRects()].map((line) => line.width).concat(term.querySelector('summary').getBoundingClientRect().width))");

        Assert.NotEmpty(widths);
        Assert.All(widths, lines => Assert.True(lines[..^1].Sum() > lines[^1] + 20, "The meaning takes no room."));
    }

    [Fact]
    public async Task Navigation_and_forms_stay_off_the_paper()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await Expect(page.Locator(".masthead:visible, .site-nav:visible, .crumbs:visible, .toc:visible, form:visible, .button:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Article_prints_on_a_few_pages()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        var pages = pdf.Split("/Type /Page\n").Length - 1;

        Assert.InRange(pages, 2, 20);
    }
}
