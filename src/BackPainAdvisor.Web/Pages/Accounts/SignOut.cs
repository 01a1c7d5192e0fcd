using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Pages.Accounts;

/// <summary><c>/sign-out</c>: ends every session of the account, wherever its cookie may be.</summary>
public static class SignOut
{
    public static void MapSignOut(this WebApplication app) =>
        app.MapPost("/sign-out", async (HttpContext context, AccountDesk desk, CancellationToken cancel) =>
        {
            if (await context.SignedInAsync(cancel) is { } account)
            {
                await desk.SignOutAsync(account);
            }

            await context.EndAsync();
            context.Response.Headers.Location = "/sign-in";
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }).WithMetadata(new StaffPageAttribute(Roles.None));
}
