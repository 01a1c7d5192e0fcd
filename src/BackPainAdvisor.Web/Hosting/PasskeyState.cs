using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// What was asked of a browser before it gave a passkey: in a cookie that only the site can read, on every node, for five
/// minutes. It goes with the first answer.
/// </summary>
public static class PasskeyState
{
    /// <summary>So long a browser may take, and its cookie lasts.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromMinutes(5);

    private const string Scheme = "passkey";

    public static void AddPasskeyState(this AuthenticationBuilder authentication) => authentication.AddCookie(Scheme, cookie =>
    {
        cookie.Cookie.Name = "passkey";
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.MaxAge = LongestTime;
        cookie.CookieManager = new HostCookies();
        cookie.ExpireTimeSpan = LongestTime;
        cookie.SlidingExpiration = false;
    });

    /// <param name="context">Whose answer carries the cookie.</param>
    /// <param name="purpose">What was asked for: the state of another question answers nothing.</param>
    /// <param name="state">As the framework made it.</param>
    public static Task RememberAsync(this HttpContext context, string purpose, string state) =>
        context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(Scheme)), new AuthenticationProperties(new Dictionary<string, string?>(StringComparer.Ordinal) { [purpose] = state }));

    /// <returns><c>null</c>: nothing was asked, or too long ago.</returns>
    public static async Task<string?> TakeAsync(this HttpContext context, string purpose)
    {
        var remembered = await context.AuthenticateAsync(Scheme);
        await context.SignOutAsync(Scheme);
        return remembered.Properties?.GetString(purpose);
    }
}
