using BackPainAdvisor.Community.Accounts;
using Microsoft.AspNetCore.Authentication;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Marks a page or address for those who can sign in. Nothing else of the site looks at who asks.</summary>
/// <param name="needs">The role without which it is not there (404). <see cref="Roles.None"/>: the page itself decides.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StaffPageAttribute(Roles needs) : Attribute
{
    public Roles Needs => needs;

    /// <summary>What the browser may do here and on no other page, such as <c>publickey-credentials-get</c>.</summary>
    public string? Allows { get; init; }
}

/// <summary>
/// Keeps strangers out of the staff's pages, which look to them as if they were not there, and keeps those pages out of every
/// cache, index and referrer. Their forms are taken only when the browser says that they come from us.
/// </summary>
public static class StaffPages
{
    public static void UseStaffPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaffPageAttribute>() is not { } page)
        {
            await next(context);
            return;
        }

        var signedIn = await context.AuthenticateAsync(Session.Scheme);
        context.User = signedIn.Principal ?? new();
        if (page.Needs is not Roles.None && !context.User.IsInRole(page.Needs.ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!SameSiteOnly.IsSurelyOurs(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        KeepPrivate(context.Response, page.Allows);
        await next(context);
    });

    private static void KeepPrivate(HttpResponse response, string? allows) => response.OnStarting(() =>
    {
        if (allows is not null)
        {
            response.Allow(allows);
        }

        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    });
}
