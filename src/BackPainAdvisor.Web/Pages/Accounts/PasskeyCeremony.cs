using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BackPainAdvisor.Web.Pages.Accounts;

/// <summary>
/// Asks a browser to make or to show a passkey, and looks whether what it gives is right. How that is done is the framework's
/// business; here stands whom a passkey is for, and where it may be used. Not by SignInManager: see docs/decisions.
/// </summary>
public sealed class PasskeyCeremony(UserManager<Account> accounts, SiteContent site)
{
    private const string Make = "make";
    private const string Show = "show";
    private const string OwnMachine = "localhost";

    /// <returns>Options for <c>navigator.credentials.create</c>, as JSON.</returns>
    public async Task<string> AskToMakeAsync(HttpContext context, Account account)
    {
        var name = account.UserName!; // An account has a name.
        var asked = await Framework(context).MakeCreationOptionsAsync(new PasskeyUserEntity { Id = $"{account.Id}", Name = name, DisplayName = name }, context);
        await context.RememberAsync(Make, asked.AttestationState ?? "");
        return asked.CreationOptionsJson;
    }

    /// <returns>The new passkey; <c>null</c> when it was not asked for now, for this account, at this site, or is not whole.</returns>
    public async Task<UserPasskeyInfo?> MadeAsync(HttpContext context, Account account, string credential)
    {
        var made = await Framework(context).PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = await context.TakeAsync(Make) });
        return made.Succeeded && made.UserEntity.Id == $"{account.Id}" ? made.Passkey : null;
    }

    /// <returns>Options for <c>navigator.credentials.get</c>, as JSON. They name no account: the device knows whose passkeys it has.</returns>
    public async Task<string> AskToShowAsync(HttpContext context)
    {
        var asked = await Framework(context).MakeRequestOptionsAsync(user: null, context);
        await context.RememberAsync(Show, asked.AssertionState ?? "");
        return asked.RequestOptionsJson;
    }

    public async Task<PasskeyAssertionResult<Account>> ShownAsync(HttpContext context, string credential) =>
        await Framework(context).PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = await context.TakeAsync(Show) });

    // A passkey belongs to the address that pages name as their own, whatever host a request names; on one's own machine, to that.
    private PasskeyHandler<Account> Framework(HttpContext context)
    {
        var isOwnMachine = context.Request.Host.Host == OwnMachine;
        var address = isOwnMachine ? $"{context.Request.Scheme}://{context.Request.Host}" : site.Profile.BaseAddress;
        return new PasskeyHandler<Account>(accounts, Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = isOwnMachine ? OwnMachine : new Uri(address).Host,
            ValidateOrigin = given => ValueTask.FromResult(!given.CrossOrigin && Uri.TryCreate(given.Origin, UriKind.Absolute, out var origin) && origin == new Uri(address)),
            UserVerificationRequirement = "required", // So a passkey is two factors: the device, and what opens it.
            ResidentKeyRequirement = "required", // So nobody types a name.
            AuthenticatorTimeout = PasskeyState.LongestTime,
        }));
    }
}
