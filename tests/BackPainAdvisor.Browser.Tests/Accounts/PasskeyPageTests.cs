using System.Text.Json;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Accounts;

/// <summary>Passkeys with Chromium's own device in software, at <c>localhost</c>: browsers give none to an address of numbers.</summary>
[Collection(nameof(Readers))]
public sealed class PasskeyPageTests(SiteUnderTest site)
{
    private const string SignIn = "Sign in with a passkey";

    private string Origin => $"http://localhost:{site.Origin.Port}";

    [Fact]
    public async Task Passkey_is_added_signs_in_and_opens_nothing_once_removed()
    {
        await using var window = await site.WindowAsync();
        var (page, password) = await SignedInAsync(window, "ida");
        await AddDeviceAsync(page);

        await AddAsync(page, password);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("\"My phone\" is added");
        Assert.Empty(await AxeRun.OfAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = SignIn }).ClickAsync();
        await page.WaitForURLAsync("**/moderation");
        await page.GotoAsync($"{Origin}/account");
        await page.GetByLabel("My phone").CheckAsync();
        await page.Locator("#now-for-remove-passkey").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the chosen passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("opens your account no more");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = SignIn }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("That passkey did not work here.");
        Assert.EndsWith("/sign-in", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_that_gives_none_and_a_wrong_password_are_told_in_words()
    {
        await using var window = await site.WindowAsync();
        var (page, password) = await SignedInAsync(window, "eva");
        await AddDeviceAsync(page, isVerified: false);

        await AddAsync(page, "not hers at all");
        await Expect(page.Locator("passkey-maker [role=alert]")).ToContainTextAsync("That is not your password.");
        await AddAsync(page, password);

        await Expect(page.Locator("passkey-maker [role=alert]")).ToHaveTextAsync("Your browser did not give a passkey. Try again or use your password.");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" })).ToBeFocusedAsync();
        Assert.Empty(await AxeRun.OfAsync(page));
    }

    [Fact]
    public async Task Without_JavaScript_no_button_is_shown_that_does_nothing()
    {
        await using var window = await site.WindowAsync(hasJavaScript: false);
        var page = await window.NewPageAsync();

        await page.GotoAsync($"{Origin}/sign-in");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = SignIn })).ToBeHiddenAsync();
        await page.CloseAsync();
        (page, _) = await SignedInAsync(window, "una");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" })).ToBeHiddenAsync();
        await Expect(page.GetByText("To add one you need a browser that knows passkeys")).ToBeVisibleAsync();
    }

    /// <summary>A new moderator on <c>/account</c>.</summary>
    private async Task<(IPage Page, string Password)> SignedInAsync(IBrowserContext window, string name)
    {
        var password = (await site.Process.RunAsync("user", "add", name, "--role", "moderator")).Split(": ")[1];
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{Origin}/sign-in");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/moderation");
        await page.GotoAsync($"{Origin}/account");
        return (page, password);
    }

    private static async Task AddAsync(IPage page, string password)
    {
        await page.GetByLabel("Name of the new passkey").FillAsync("My phone");
        await page.Locator("#now-for-passkey").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
    }

    /// <param name="page">Whose browser gets the device.</param>
    /// <param name="isVerified">Whether its owner lays a finger on it when it asks.</param>
    private static async Task AddDeviceAsync(IPage page, bool isVerified = true)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = isVerified, automaticPresenceSimulation = true,
            }),
        });
    }
}
