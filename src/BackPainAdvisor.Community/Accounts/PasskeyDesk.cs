using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Typing;
using Microsoft.AspNetCore.Identity;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>The passkeys of an account. Each change ends every session of the account, and stands in the audit log.</summary>
public sealed class PasskeyDesk(UserManager<Account> accounts, CommunityDb db, TimeProvider clock)
{
    public const int Most = 20;

    /// <summary>In characters, of the name that its owner gives it.</summary>
    public const int LongestName = 60;

    /// <returns>Oldest first.</returns>
    public async Task<IReadOnlyList<UserPasskeyInfo>> ListAsync(Account account) =>
        [.. (await accounts.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt)];

    /// <param name="account">Whose it will be.</param>
    /// <param name="made">By a device, and found right. Its certificate and what the browser said are not kept.</param>
    /// <param name="name">As typed; "Passkey" when it is empty.</param>
    /// <returns>The name it got, or <c>null</c> when the account has too many.</returns>
    public async Task<string?> AddAsync(Account account, UserPasskeyInfo made, string name)
    {
        if ((await accounts.GetPasskeysAsync(account)).Count >= Most)
        {
            return null;
        }

        var passkey = new UserPasskeyInfo(
            made.CredentialId, made.PublicKey, clock.GetUtcNow(), made.SignCount, made.Transports, made.IsUserVerified, made.IsBackupEligible, made.IsBackedUp, attestationObject: [], clientDataJson: [])
        {
            Name = Named(name),
        };
        Note(account, "add passkey");
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        await accounts.UpdateSecurityStampAsync(account);
        return passkey.Name;
    }

    /// <returns>The name it had, or <c>null</c> when the account has none of that id.</returns>
    public async Task<string?> RemoveAsync(Account account, byte[] id)
    {
        if (await accounts.GetPasskeyAsync(account, id) is not { } passkey)
        {
            return null;
        }

        Note(account, "remove passkey");
        await accounts.RemovePasskeyAsync(account, id);
        await accounts.UpdateSecurityStampAsync(account);
        return passkey.Name;
    }

    // Saved with the passkey.
    private void Note(Account account, string deed) => db.Add(AuditEntry.Of(deed, account.UserName!, subject: null, clock.GetUtcNow().UtcDateTime)); // An account has a name.

    private static string Named(string typed) =>
        TypedText.Line(typed) is { Length: > 0 } name && TypedText.IsVisible(name)
            ? string.Concat(name.EnumerateRunes().Take(LongestName))
            : "Passkey";
}
