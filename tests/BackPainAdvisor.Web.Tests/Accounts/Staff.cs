using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Accounts;

/// <summary>Somebody with an account, at a browser that keeps its cookie and says that forms come from our own page.</summary>
public sealed class Staff : IDisposable
{
    public const string Password = "walnut tractor purple lamp";

    private static int made;

    private readonly HttpClient browser;

    private Staff(HttpClient browser, string name) => (this.browser, Name) = (browser, name);

    public string Name { get; }

    /// <summary><c>name=value</c>, as the browser would send it back; <c>null</c> while nobody is signed in.</summary>
    public string? Cookie { get; set; }

    /// <summary>What the last cookie was set with.</summary>
    public string? SetCookie { get; private set; }

    /// <summary>The same, of what was asked before a passkey.</summary>
    public string? PasskeyCookie { get; set; }

    /// <summary>What it was last set with.</summary>
    public string? SetPasskeyCookie { get; private set; }

    /// <summary>A new account, signed in.</summary>
    public static async Task<Staff> SignedInAsync(DiscussionSite site, Roles roles = Roles.Moderator)
    {
        var staff = await NewAsync(site, roles);
        using var answer = await staff.SignInAsync(Password);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
        return staff;
    }

    public static async Task<Staff> NewAsync(DiscussionSite site, Roles roles = Roles.Moderator)
    {
        var number = Interlocked.Increment(ref made);
        var name = $"staff-{number}";
        await AtDeskAsync(site, desk => desk.AddAsync(name, roles, Password));
        return new Staff(site.Browser($"2001:db8:1:{number:x}::1"), name);
    }

    public static async Task AtDeskAsync(DiscussionSite site, Func<AccountDesk, Task<Microsoft.AspNetCore.Identity.IdentityResult>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.True((await act(scope.ServiceProvider.GetRequiredService<AccountDesk>())).Succeeded);
    }

    public Task<HttpResponseMessage> SignInAsync(string password, string code = "") =>
        PostAsync("/sign-in", ("Name", Name), ("Password", password), ("Code", code));

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute)));

    public async Task<AngleSharp.Dom.IDocument> PageAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.DocumentAsync();
    }

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var asked = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.RelativeOrAbsolute))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))),
        };
        asked.Headers.Add("Sec-Fetch-Site", "same-origin");
        return SendAsync(asked);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage asked)
    {
        using (asked)
        {
            if (string.Join("; ", new[] { Cookie, PasskeyCookie }.OfType<string>()) is { Length: > 0 } cookies)
            {
                asked.Headers.Add("Cookie", cookies);
            }

            var answer = await browser.SendAsync(asked);
            if (answer.Headers.TryGetValues("Set-Cookie", out var all))
            {
                Keep([.. all]);
            }

            return answer;
        }
    }

    private void Keep(IReadOnlyCollection<string> all)
    {
        if (all.SingleOrDefault(set => set.Contains("passkey=", StringComparison.Ordinal)) is { } asked)
        {
            SetPasskeyCookie = asked;
            PasskeyCookie = asked.Split(';')[0] is var cookie && cookie.EndsWith('=') ? null : cookie;
        }

        if (all.SingleOrDefault(set => set.Contains("session=", StringComparison.Ordinal)) is { } session)
        {
            SetCookie = session;
            Cookie = session.Split(';')[0];
        }
    }

    public void Dispose() => browser.Dispose();
}
