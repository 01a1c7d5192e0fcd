using System.Net;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Accounts;

/// <summary>What somebody with a passkey does at the site, form by form as the script sends them.</summary>
internal static class PasskeyMoves
{
    /// <summary>A new account with a passkey, signed out.</summary>
    public static async Task<Staff> WithPasskeyAsync(this DiscussionSite site, Device device)
    {
        var staff = await Staff.SignedInAsync(site);
        using var added = await staff.AddPasskeyAsync(device);
        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        await staff.SignOutAsync();
        return staff;
    }

    public static async Task<HttpResponseMessage> AddPasskeyAsync(this Staff staff, Device device, string name = "My phone") =>
        await staff.PostAsync("/account", ("Do", "passkey"), ("Name", name), ("Credential", device.Make(await staff.AskAsync("/account/passkey", ("Now", Staff.Password)))));

    public static async Task<HttpResponseMessage> ShowPasskeyAsync(this Staff staff, Device device) =>
        await staff.PostAsync("/sign-in", ("Credential", device.Show(await staff.AskAsync("/sign-in/passkey"))));

    public static async Task AssertRefusedAsync(this Staff staff, Device device)
    {
        using var answer = await staff.ShowPasskeyAsync(device);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("That passkey did not work here.", (await answer.DocumentAsync()).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Null(staff.Cookie);
    }

    /// <returns>What the browser is to ask the device.</returns>
    public static async Task<string> AskAsync(this Staff staff, string path, params (string Name, string Value)[] fields)
    {
        using var answer = await staff.PostAsync(path, fields);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return await answer.Content.ReadAsStringAsync();
    }

    public static async Task SignOutAsync(this Staff staff)
    {
        (await staff.PostAsync("/sign-out")).Dispose();
        staff.Cookie = null;
    }
}
