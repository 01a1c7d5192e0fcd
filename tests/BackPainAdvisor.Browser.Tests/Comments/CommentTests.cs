using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Comments;

/// <summary>Leaving a comment, and changing one's mind about it.</summary>
/// <remarks>The site takes ten forms from one address in ten minutes, so each form that a browser sends is counted here: four, and one of <see cref="DeviceTests"/>.</remarks>
[Collection(nameof(Readers))]
public sealed class CommentTests(SiteUnderTest site)
{
    private const string PrivatePage = "**/comments/*\\?key=*";

    [Fact]
    public async Task Comment_is_left_by_keyboard_alone()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        await page.TabToAsync(".toc a[href='#comments']");
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync("#say-name");
        await page.Keyboard.TypeAsync("Kay");
        await page.TabToAsync("#say-body");
        await page.Keyboard.TypeAsync("I did this with the keyboard.");
        await page.TabToAsync("[name=Consent]");
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync("#say button:not([name], [type])");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(PrivatePage);
        await Expect(page.Locator("main")).ToContainTextAsync("I did this with the keyboard.");
    }

    [Fact]
    public async Task Comment_is_mended_changed_and_taken_back_without_JavaScript()
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        await page.GetByLabel("Name to show").FillAsync("Lee");
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("   ");
        await page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send comment" }).ClickAsync();
        await Expect(page.GetByLabel("Comment", new() { Exact = true })).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("#say-body-error")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Name to show")).ToHaveValueAsync("Lee");

        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("Heat helps me.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send comment" }).ClickAsync();
        await page.WaitForURLAsync(PrivatePage);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Held until an editor has read it");

        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("Cold helps me.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the change" }).ClickAsync();
        await Expect(page.Locator(".said")).ToHaveTextAsync("Cold helps me.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Take my comment back" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("You took this comment back");
    }

    [Fact]
    public async Task Trap_for_programs_is_out_of_reach_for_people()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        var trap = page.Locator("#say-website");

        await Expect(trap).ToHaveAttributeAsync("tabindex", "-1");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Leave this empty" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Message_to_the_editors_is_sent_without_JavaScript()
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/contact");

        await page.GetByLabel("Your message", new() { Exact = true }).FillAsync("One link was unclear to me.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send message" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Your message is saved");
    }
}
