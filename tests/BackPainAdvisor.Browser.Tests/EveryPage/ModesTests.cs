using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Forced colours, less motion, and no motion by itself.</summary>
[Collection(nameof(Readers))]
public sealed class ModesTests(SiteUnderTest site)
{
    [Theory]
    [InlineData("/evidence")]
    [InlineData(PageKinds.LeadArticle)]
    public async Task Grades_are_words_in_forced_colours(string address)
    {
        await using var window = await site.WindowAsync(width: 390);
        var page = await window.NewPageAsync();
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await page.GotoAsync(address);
        var grades = await page.Locator(".grade:visible").AllInnerTextsAsync();
        var sameAsGround = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.grade')].filter((grade) => getComputedStyle(grade).color === getComputedStyle(document.body).backgroundColor).length");

        Assert.NotEmpty(grades);
        Assert.All(grades, grade => Assert.NotEqual("", grade.Trim()));
        Assert.Equal(0, sameAsGround);
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce)]
    [InlineData(ReducedMotion.NoPreference)]
    public async Task Nothing_moves_by_itself(ReducedMotion wish)
    {
        var moving = await site.LookAsync(
            async page => await page.EvaluateAsync<string[]>("document.getAnimations().filter((animation) => animation.playState === 'running').map((animation) => `${animation.animationName} runs`)"),
            before: page => page.EmulateMediaAsync(new() { ReducedMotion = wish }));

        Assert.True(moving.Count == 0, string.Join('\n', moving));
    }
}
