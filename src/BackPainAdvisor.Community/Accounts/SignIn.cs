using BackPainAdvisor.Community.Moderation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>
/// Opens accounts. Whatever is wrong (name, password, code, a resting or disabled account), the answer is the same and takes
/// the same time, so that nobody learns which names exist.
/// </summary>
public sealed class SignIn(UserManager<Account> accounts, IPasswordHasher<Account> hasher, CommunityDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>A refusal is answered this long after the question: longer than any of the ways to it takes.</summary>
    private static readonly TimeSpan RefusalTime = TimeSpan.FromMilliseconds(500);

    // Never anybody's: it is only looked at so that an unknown name takes as long as a known one.
    private static readonly Account Nobody = new() { Roles = Roles.None, MadeAt = DateTime.UnixEpoch };

    private static string? nobodysHash;

    /// <param name="name">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="code">Of the app, or a recovery code; empty when there is none.</param>
    /// <returns>The account, or <c>null</c>.</returns>
    public async Task<Account?> TryAsync(string name, string password, string code)
    {
        var rest = Task.Delay(RefusalTime);
        var account = await OpenAsync(name, password, code.Trim());
        if (account is null)
        {
            await rest;
        }

        return account;
    }

    /// <summary>The same with a passkey, which its device opened by a finger, a face or a PIN: it counts as password and code.</summary>
    /// <param name="shown">What the framework found of it.</param>
    /// <returns>The account, or <c>null</c>. No try is counted: nobody guesses a passkey, and whoever could count tries could shut its owner out.</returns>
    public async Task<Account?> TryAsync(PasskeyAssertionResult<Account> shown)
    {
        var rest = Task.Delay(RefusalTime);
        var account = shown.Succeeded ? await OpenAsync(shown.User, shown.Passkey) : null;
        if (account is null)
        {
            await rest;
        }

        return account;
    }

    /// <summary>Asks somebody who is signed in for the password once more. Wrong tries count.</summary>
    public async Task<bool> ConfirmAsync(Account account, string password)
    {
        var isRight = await ClaimTryAsync(account.Id) && await IsPasswordAsync(account, password);
        if (isRight)
        {
            await db.Entry(account).ReloadAsync();
            account.Opened();
            await db.SaveChangesAsync();
        }

        return isRight;
    }

    public IDataProtector CodeProtector => protection.CreateProtector("codes");

    private async Task<Account?> OpenAsync(string name, string password, string code)
    {
        if (password.Length > Passwords.Longest || await accounts.FindByNameAsync(name) is not { } account)
        {
            hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, Passwords.New()), password.Length > Passwords.Longest ? "" : password);
            return null;
        }

        var isClaimed = await ClaimTryAsync(account.Id);
        if (!await IsPasswordAsync(account, password) || !isClaimed)
        {
            await NoteRefusalAsync(account, isClaimed);
            return null;
        }

        await db.Entry(account).ReloadAsync();
        if (account.AsksForCode && !IsCode(account, code))
        {
            await NoteRefusalAsync(account, isClaimed);
            return null;
        }

        return await OpenedAsync(account, "sign in");
    }

    private async Task<Account?> OpenAsync(Account account, UserPasskeyInfo passkey) =>
        !account.IsShut(Now) && (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded // Its count of uses goes on.
            ? await OpenedAsync(account, "sign in by passkey")
            : null;

    private async Task<Account?> OpenedAsync(Account account, string deed)
    {
        account.Opened();
        db.Add(AuditEntry.Of(deed, account.UserName!, subject: null, Now));
        return (await accounts.UpdateAsync(account)).Succeeded ? account : null; // Two with one code at the same time: one of them.
    }

    private async Task<bool> IsPasswordAsync(Account account, string password) =>
        password.Length <= Passwords.Longest && await accounts.CheckPasswordAsync(account, password);

    private bool IsCode(Account account, string code) =>
        (account.CodeSecret is { } secret && account.TakeCode(CodeProtector.Unprotect(secret), code, Now)) || account.UseRecoveryCode(RecoveryCode.Read(code));

    /// <summary>Counts a try before anybody looks whether it is right, in one statement: a hundred at the same time are a hundred.</summary>
    /// <returns>Whether the account is open to tries.</returns>
    private async Task<bool> ClaimTryAsync(long id)
    {
        var now = Now;
        var until = now + Account.RestTime;
        return await db.Accounts.Where(account => account.Id == id && !account.IsDisabled && (account.RestsUntil == null || account.RestsUntil <= now || account.RestsUntil > until)) // Longer than any rest: the clock was put back since.
            .ExecuteUpdateAsync(set => set
                .SetProperty(account => account.RestsUntil, account => account.Tries + 1 >= Account.MostTries ? until : (DateTime?)null)
                .SetProperty(account => account.Tries, account => account.Tries + 1 >= Account.MostTries ? 0 : account.Tries + 1)) == 1;
    }

    private async Task NoteRefusalAsync(Account account, bool isClaimed)
    {
        await db.Entry(account).ReloadAsync();
        if (isClaimed && account.RestsUntil > Now)
        {
            db.Add(AuditEntry.Of("rest", AuditEntry.Site, account.UserName, Now));
            await db.SaveChangesAsync();
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
