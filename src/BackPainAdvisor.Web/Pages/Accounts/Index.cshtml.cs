using System.Buffers.Text;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using BackPainAdvisor.Web.Pages.Moderation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Accounts;

/// <summary>Password, codes, recovery codes and passkeys of who is signed in. Each change asks for the password once more.</summary>
[StaffPage(Roles.None, Allows = "publickey-credentials-create")]
public sealed class IndexModel(SiteContent site, SignIn signIn, AccountDesk desk, PasskeyDesk passkeys, PasskeyCeremony ceremony) : PageModel
{
    public static readonly string NotYourPassword = $"That is not your password. Nothing was changed. After {Account.MostTries} wrong tries your account rests for {Account.RestTime.TotalMinutes} minutes.";
    public static readonly string TooManyPasskeys = $"You have {PasskeyDesk.Most} passkeys. Remove one first.";

    public Account Account { get; private set; } = null!;

    public string? Notice { get; private set; }

    public bool IsRefused { get; private set; }

    /// <summary>What is wrong with the new password.</summary>
    public string? Problem { get; private set; }

    /// <summary>Of an app that is being set up.</summary>
    public byte[]? Secret => desk.SecretBegun(Account);

    /// <summary>Shown once.</summary>
    public IReadOnlyList<RecoveryCode> RecoveryCodes { get; private set; } = [];

    /// <summary>Shown once.</summary>
    public string? FeedAddress { get; private set; }

    public Task<IReadOnlyList<UserPasskeyInfo>> PasskeysAsync() => passkeys.ListAsync(Account);

    public bool MayHaveFeed => Account.Roles.HasFlag(Roles.Moderator);

    public string AppAddress =>
        $"otpauth://totp/{Uri.EscapeDataString(site.Profile.Name)}:{Account.UserName}?secret={TimeCode.Written(Secret!).Replace(" ", "", StringComparison.Ordinal)}&issuer={Uri.EscapeDataString(site.Profile.Name)}"; // Asked for only while there is a secret.

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await HttpContext.SignedInAsync(cancel) is not { } account)
        {
            return this.SeeOther("/sign-in");
        }

        Account = account;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        if (await HttpContext.SignedInAsync(cancel) is not { } account)
        {
            return this.SeeOther("/sign-in");
        }

        Account = account;
        if (form["Do"] == "confirm")
        {
            return await ShowCodesAsync(await desk.ConfirmCodesAsync(account, form["Code"].ToString()), "From now on signing in asks for a code.");
        }

        if (form["Do"] == "passkey")
        {
            return await AddPasskeyAsync(form["Credential"].ToString(), form["Name"].ToString());
        }

        if (!await signIn.ConfirmAsync(account, form["Now"].ToString()))
        {
            return Refuse(NotYourPassword);
        }

        switch (form["Do"].ToString())
        {
            case "password":
                return await ChangePasswordAsync(form["New"].ToString());
            case "begin":
                await desk.BeginCodesAsync(account);
                return this.SeeOther("/account#codes");
            case "recovery":
                return await ShowCodesAsync(await desk.NewRecoveryCodesAsync(account), "The old recovery codes work no more.");
            case "feed" when MayHaveFeed:
                FeedAddress = $"{site.Profile.BaseAddress}{WaitingFeed.Path}?key={(await desk.NewFeedAsync(account)).Text}";
                return await ShowAsync("Your feed has an address. An older one works no more.");
            case "no-feed":
                await desk.ForgetFeedAsync(account);
                return await ShowAsync("Your feed is gone, and its address with it.");
            case "forget":
                await desk.ForgetCodesAsync(account);
                return await ShowAsync("Signing in asks for no code any more.");
            case "remove-passkey":
                return await RemovePasskeyAsync(form["Passkey"].ToString());
            default:
                return StatusCode(StatusCodes.Status400BadRequest);
        }
    }

    private async Task<IActionResult> ChangePasswordAsync(string password)
    {
        if (await desk.ChangePasswordAsync(Account, password) is { Succeeded: false } refusal)
        {
            Problem = refusal.Errors.First().Description;
            return Refuse("Your password was not changed.");
        }

        return await ShowAsync("Your password is changed.");
    }

    /// <summary>The password was typed before the browser was asked.</summary>
    private async Task<IActionResult> AddPasskeyAsync(string credential, string name) =>
        await ceremony.MadeAsync(HttpContext, Account, credential) is not { } made ? Refuse("Your browser did not give a passkey, or it took too long. Nothing was changed. Try again.")
        : await passkeys.AddAsync(Account, made, name) is not { } kept ? Refuse(TooManyPasskeys)
        : await ShowAsync($"The passkey \"{kept}\" is added. From now on it signs you in.");

    private async Task<IActionResult> RemovePasskeyAsync(string id) =>
        await passkeys.RemoveAsync(Account, Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : []) is { } name
            ? await ShowAsync($"The passkey \"{name}\" opens your account no more. Delete it on its device too.")
            : Refuse("That passkey is not there any more.");

    private async Task<IActionResult> ShowCodesAsync(IReadOnlyList<RecoveryCode>? codes, string notice)
    {
        if (codes is null)
        {
            return Refuse("That code is not the one of now. Look at the clock of your device, and type the code that the app shows.");
        }

        RecoveryCodes = codes;
        return await ShowAsync(notice);
    }

    /// <summary>The change ended every session; this one goes on under the new stamp.</summary>
    private async Task<IActionResult> ShowAsync(string notice)
    {
        Notice = notice;
        await HttpContext.BeginAsync(Account);
        return Page();
    }

    private PageResult Refuse(string notice)
    {
        (Notice, IsRefused, Response.StatusCode) = (notice, true, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }
}
