using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;

namespace BackPainAdvisor.Web.Pages.Accounts;

/// <summary><c>/sign-in/passkey</c> and <c>/account/passkey</c>: what the script asks the browser for; the answer is posted by the page's own form.</summary>
public static class PasskeyQuestions
{
    public static void MapPasskeyQuestions(this WebApplication app)
    {
        app.MapPost("/sign-in/passkey", async (HttpContext context, PasskeyCeremony ceremony) => Json(await ceremony.AskToShowAsync(context)))
            .WithMetadata(new StaffPageAttribute(Roles.None));
        app.MapPost("/account/passkey", AskToMakeAsync).WithMetadata(new StaffPageAttribute(Roles.None));
    }

    /// <summary>Asks for the password first, so that no device makes a passkey that is then refused.</summary>
    private static async Task<IResult> AskToMakeAsync(HttpContext context, SignIn signIn, PasskeyDesk desk, PasskeyCeremony ceremony, CancellationToken cancel)
    {
        var (form, status) = await context.Request.ReadAsync(cancel);
        return form is null ? Results.StatusCode(status)
            : await context.SignedInAsync(cancel) is not { } account ? Words(StatusCodes.Status403Forbidden, "You are signed out. Sign in again.")
            : !await signIn.ConfirmAsync(account, form["Now"].ToString()) ? Words(StatusCodes.Status422UnprocessableEntity, IndexModel.NotYourPassword)
            : (await desk.ListAsync(account)).Count >= PasskeyDesk.Most ? Words(StatusCodes.Status422UnprocessableEntity, IndexModel.TooManyPasskeys)
            : Json(await ceremony.AskToMakeAsync(context, account));
    }

    private static IResult Json(string options) => Results.Text(options, "application/json");

    private static IResult Words(int status, string words) => Results.Text(words, "text/plain", statusCode: status);
}
