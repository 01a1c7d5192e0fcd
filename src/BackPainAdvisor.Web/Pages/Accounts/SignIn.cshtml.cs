using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Accounts;

/// <summary>The one way in for moderators and editors. There is no registration: accounts are made by a verb.</summary>
[StaffPage(Roles.None, Allows = "publickey-credentials-get")]
public sealed class SignInModel(SignIn signIn, PasskeyCeremony ceremony, RateLimits limits) : PageModel
{
    public string Name { get; private set; } = "";

    public string? Notice { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        Name = form["Name"].ToString();
        if (limits.WaitToSignIn(HttpContext.Writer()) is { } wait)
        {
            Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
            return Refuse(StatusCodes.Status429TooManyRequests, $"Too many tries from your network. Please wait {Math.Ceiling(wait.TotalMinutes):0} minutes.");
        }

        var passkey = form["Credential"].ToString();
        var opened = passkey.Length > 0
            ? await signIn.TryAsync(await ceremony.ShownAsync(HttpContext, passkey))
            : await signIn.TryAsync(Name, form["Password"].ToString(), form["Code"].ToString());
        if (opened is not { } account)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, passkey.Length > 0
                ? "That passkey did not work here. Try again or use your password."
                : $"That did not work. Look at name, password and code. After {Account.MostTries} wrong tries an account rests for {Account.RestTime.TotalMinutes} minutes.");
        }

        await HttpContext.BeginAsync(account);
        return this.SeeOther(account.Roles.HasFlag(Roles.Moderator) ? "/moderation" : "/account");
    }

    private PageResult Refuse(int status, string notice)
    {
        (Response.StatusCode, Notice) = (status, notice);
        return Page();
    }
}
