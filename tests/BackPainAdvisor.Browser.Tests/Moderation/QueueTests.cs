using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Moderation;

/// <summary>What a moderator sees and does.</summary>
[Collection(nameof(Readers))]
public sealed class QueueTests(SiteUnderTest site)
{
    [Fact]
    public async Task Day_of_two_hundred_comments_is_decided_with_the_keyboard_alone()
    {
        await using var window = await site.WindowAsync();
        var page = await site.ModeratorAsync(window, "kay");
        await site.LeaveAsync(200, number => $"Comment {number} of a long day.");
        await page.GotoAsync("/moderation?q=long+day"); // Other tests leave comments as well.
        await page.Locator("[data-keys]").WaitForAsync();
        await ListenAsync(page);

        for (var single = 0; single < 10; single++)
        {
            await PressAsync(page, single % 3 == 2 ? "2R" : single % 3 == 1 ? "S" : "P");
        }

        await PressAsync(page, "Z");
        while (await page.Locator(".queue > li").CountAsync() > 0)
        {
            await page.Keyboard.PressAsync("a");
            await PressAsync(page, "P");
        }

        await Expect(page.Locator("main")).ToContainTextAsync("No comment has these words.");
        await page.GotoAsync("/moderation?state=rejected&q=long+day");
        await Expect(page.Locator(".queue > li")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task Keys_move_select_and_show_their_sheet_and_can_be_switched_off()
    {
        await using var window = await site.WindowAsync();
        var page = await site.ModeratorAsync(window, "jay");
        await site.LeaveAsync(3, number => $"Keys {number}");
        await page.GotoAsync("/moderation?q=keys");
        await Expect(page.Locator("[aria-current=true]")).ToContainTextAsync("Keys 0");
        await ListenAsync(page);

        await page.Keyboard.TypeAsync("jx");
        await Expect(page.Locator("[aria-current=true]")).ToContainTextAsync("Keys 1");
        await Expect(page.Locator("[data-picked]")).ToHaveTextAsync("1 selected");
        await page.Keyboard.TypeAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.GetByLabel("Use single keys").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.TypeAsync("jp");

        await Expect(page.Locator("[aria-current=true]")).ToContainTextAsync("Keys 1");
        await Expect(page.Locator(".queue > li")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task After_a_decision_the_page_goes_on_with_the_next_comment()
    {
        await using var window = await site.WindowAsync();
        var page = await site.ModeratorAsync(window, "fay");
        await site.LeaveAsync(4, number => $"Onward {number}");
        await page.GotoAsync("/moderation?q=onward");
        await Expect(page.Locator("[aria-current=true]")).ToContainTextAsync("Onward 0");
        await ListenAsync(page);

        await page.Keyboard.PressAsync("j");
        await PressAsync(page, "P");

        await Expect(page.Locator("[aria-current=true]")).ToContainTextAsync("Onward 2");
        await Expect(page.Locator("[aria-current=true]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Queue_works_without_JavaScript()
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: false);
        var page = await site.ModeratorAsync(window, "lee");
        await site.LeaveAsync(3, number => $"Scriptless {number}");
        await page.GetByLabel("Search names and texts").FillAsync("scriptless");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Expect(page.Locator("[data-keys]")).ToBeHiddenAsync();
        var rows = page.Locator(".queue > li");
        await rows.First.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(3);
        foreach (var box in await rows.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }

        await page.GetByLabel("Reason to refuse, which the writer reads").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.Locator(".queue-tools").GetByRole(AriaRole.Button, new() { Name = "Refuse" }).ClickAsync();
        await Expect(page.Locator("[role=status]")).ToContainTextAsync("Refused: 3 comments.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Account" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
    }

    [Fact]
    public async Task Form_of_another_site_neither_decides_nor_signs_out()
    {
        await using var window = await site.WindowAsync();
        var page = await site.ModeratorAsync(window, "max");
        await site.LeaveAsync(1, _ => "Forged");
        await page.GotoAsync("/moderation?q=forged");
        var seen = await page.Locator("[name=Pick]").GetAttributeAsync("value");
        await window.RouteAsync("http://evil.example/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"""
                <form id="decide" method="post" action="{site.Origin}moderation"><button name="Do" value="publish:{seen}">Win</button></form>
                <form id="out" method="post" action="{site.Origin}sign-out"><button>Win</button></form>
                """,
        }));

        foreach (var form in new[] { "#decide", "#out" })
        {
            await page.GotoAsync("http://evil.example/");
            var answer = page.WaitForResponseAsync(response => response.Request.Method == "POST");
            await page.Locator($"{form} button").ClickAsync();
            Assert.Equal(403, (await answer).Status);
        }

        await page.GotoAsync("/moderation?q=forged");
        await Expect(page.Locator(".queue > li")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_no_violation_on_any_page_of_the_staff_and_none_scrolls_sideways(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await site.ModeratorAsync(window, $"ada-{width}");
        await site.LeaveAsync(3, number => $"Wide {width} {number}: https://example.org and https://example.com and https://example.net{(number == 1 ? " My groin is numb since this morning." : "")}");
        var violations = new List<string>();
        foreach (var path in new[] { "/moderation", "/moderation?state=all", "/moderation?q=zzzz", "/moderation/discussions", "/moderation/messages", "/moderation/log", "/account", "/sign-in" })
        {
            await page.GotoAsync(path);
            await LookAsync(path);
        }

        await page.GotoAsync($"/moderation?q=wide+{width}");
        await page.Locator("[data-keys]").WaitForAsync();
        await ListenAsync(page);
        await PressAsync(page, "P");
        await LookAsync("after a decision");
        await page.Keyboard.PressAsync("w");
        await page.WaitForURLAsync("**/moderation/comments/*#answer");
        await page.GetByLabel("Your answer").FillAsync("It may ease it for a while.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish and answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Done: answer");
        await page.GetByLabel("Stands under the comment").FillAsync("Links are not checked.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Done: note");
        await LookAsync("one comment");
        if (width == 390)
        {
            await page.GotoAsync($"{PageKinds.LeadArticle}#comments");
            await LookAsync("its discussion");
        }

        await page.GotoAsync($"/moderation?q=wide+{width}");
        await page.Locator(".queue-tools").GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await LookAsync("with nothing selected");
        await page.Locator("[data-help]").ClickAsync();
        await LookAsync("with the sheet of keys");

        Assert.True(violations.Count == 0, string.Join('\n', violations));

        async Task LookAsync(string where)
        {
            await Expect(page.Locator("[data-keys][hidden]")).ToHaveCountAsync(0); // The script moves to a comment when it begins.
            await page.EvaluateAsync("scrollTo(0, 0)"); // What lies half under the masthead has no size for axe.
            violations.AddRange((await AxeRun.OfAsync(page)).Select(violation => $"{where}: {violation}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            if (Environment.GetEnvironmentVariable("BACKPAIN_PICTURES") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{width} {where.Replace('/', '-')}.png") });
            }

            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            {
                violations.Add($"{where} scrolls sideways at {width}");
            }
        }
    }

    /// <summary>Presses keys of which the last sends a form, and waits for the page that comes.</summary>
    private static async Task PressAsync(IPage page, string keys)
    {
        await page.EvaluateAsync("document.body.dataset.old = ''");
        await page.Keyboard.TypeAsync(keys.ToLowerInvariant());
        await page.Locator("body:not([data-old]) [data-keys]").WaitForAsync();
        await ListenAsync(page);
    }

    /// <summary>Chromium drops keys until a page is drawn, however long that takes: presses one that means nothing until it is heard.</summary>
    private static async Task ListenAsync(IPage page)
    {
        await page.EvaluateAsync("addEventListener('keydown', () => { document.body.dataset.hears = '' }, { once: true })");
        do
        {
            await page.Keyboard.PressAsync("Shift");
        }
        while (!await page.EvaluateAsync<bool>("'hears' in document.body.dataset"));
    }
}
