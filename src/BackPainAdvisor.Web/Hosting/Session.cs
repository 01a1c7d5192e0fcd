using System.Globalization;
using System.Security.Claims;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Who is signed in: a cookie that only the site can read, looked up anew at each request, so that signing out,
/// a new password and <c>user disable</c> end it at once, on every node.
/// </summary>
public static class Session
{
    public const string Scheme = "session";

    /// <summary>It ends after so long without a request.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(30);

    /// <summary>It ends after so long in any case.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromHours(12);

    /// <summary>Clocks of nodes may differ by so much; a session that began later than that began before a clock was put back.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private const string Stamp = "stamp";
    private const string Began = "began";

    public static void AddSessions(this IServiceCollection services)
    {
        // No page but the staff's may look at the cookie: one that is kept for all readers knows nothing of any.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", isEnabled: true);
        var authentication = services.AddAuthentication();
        authentication.AddPasskeyState();
        authentication.AddCookie(Scheme, cookie =>
        {
            cookie.Cookie.Name = "session";
            cookie.Cookie.Path = "/";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.CookieManager = new HostCookies();
            cookie.ExpireTimeSpan = IdleTime;
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = ValidateAsync;
        });
    }

    public static Task BeginAsync(this HttpContext context, Account account)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var identity = new ClaimsIdentity(Scheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, $"{account.Id}"));
        identity.AddClaim(new Claim(ClaimTypes.Name, account.UserName!)); // An account has a name.
        identity.AddClaim(new Claim(Stamp, account.SecurityStamp!)); // And a stamp.
        identity.AddClaim(new Claim(Began, now.ToString("O", CultureInfo.InvariantCulture)));
        identity.AddClaims(Enum.GetValues<Roles>().Where(role => role is not Roles.None && account.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    public static Task EndAsync(this HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>The account of who asks, to be changed; <c>null</c> when nobody is signed in.</summary>
    public static async Task<Account?> SignedInAsync(this HttpContext context, CancellationToken cancel) =>
        Id(context.User) is { } id ? await context.RequestServices.GetRequiredService<CommunityDb>().Accounts.FirstOrDefaultAsync(account => account.Id == id, cancel) : null;

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var stamp = context.Principal?.FindFirstValue(Stamp);
        var began = DateTimeOffset.Parse(context.Principal?.FindFirstValue(Began) ?? "0001-01-01", CultureInfo.InvariantCulture);
        var isValid = now - began < LongestTime && began - now < ClockDifference
            && context.Principal is { } who && Id(who) is { } id
            && await services.GetRequiredService<CommunityDb>().Accounts.AnyAsync(account => account.Id == id && account.SecurityStamp == stamp && !account.IsDisabled, context.HttpContext.RequestAborted);
        if (!isValid)
        {
            context.RejectPrincipal();
            await context.HttpContext.EndAsync();
        }
    }

    private static long? Id(ClaimsPrincipal who) => long.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
