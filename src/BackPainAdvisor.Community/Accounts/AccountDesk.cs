using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>Makes accounts and changes them. Each change ends every session of the account, and stands in the audit log.</summary>
public sealed class AccountDesk(UserManager<Account> accounts, SignIn signIn, CommunityDb db, TimeProvider clock)
{
    /// <summary>What can be done by the verbs only, so only by who has the machine.</summary>
    public const string Operator = "the command line";

    public async Task<IdentityResult> AddAsync(string name, Roles roles, string password)
    {
        var account = new Account { UserName = name, Roles = roles, MadeAt = Now };
        db.Add(AuditEntry.Of("add account", Operator, name, Now));
        return await accounts.CreateAsync(account, password);
    }

    public Task<List<Account>> ListAsync(CancellationToken cancel) => db.Accounts.AsNoTracking().OrderBy(account => account.NormalizedUserName).ToListAsync(cancel);

    public async Task<IdentityResult> DisableAsync(string name)
    {
        if (await accounts.FindByNameAsync(name) is not { } account)
        {
            return Unknown(name);
        }

        account.Disable();
        return await ChangeAsync(account, "disable account", Operator);
    }

    /// <summary>A new password; codes, passkeys, rests and a disablement are forgotten.</summary>
    public async Task<IdentityResult> ResetAsync(string name, string password)
    {
        if (await accounts.FindByNameAsync(name) is not { } account)
        {
            return Unknown(name);
        }

        account.Reset();
        db.RemoveRange(await db.Passkeys.Where(passkey => passkey.UserId == account.Id).ToListAsync());
        return await SetPasswordAsync(account, password, "reset account", Operator);
    }

    public Task<IdentityResult> ChangePasswordAsync(Account account, string password) =>
        SetPasswordAsync(account, password, "change password", account.UserName!); // An account has a name.

    /// <returns>What the app needs.</returns>
    public async Task<byte[]> BeginCodesAsync(Account account)
    {
        var secret = TimeCode.NewSecret();
        account.BeginCodes(signIn.CodeProtector.Protect(secret));
        await accounts.UpdateAsync(account);
        return secret;
    }

    /// <summary>The secret of an app that has not shown a code yet.</summary>
    public byte[]? SecretBegun(Account account) =>
        account is { CodeSecret: { } secret, AsksForCode: false } ? signIn.CodeProtector.Unprotect(secret) : null;

    /// <returns>Recovery codes, which nobody can read again; <c>null</c> when the code is wrong.</returns>
    public async Task<IReadOnlyList<RecoveryCode>?> ConfirmCodesAsync(Account account, string code)
    {
        if (SecretBegun(account) is not { } secret || !account.TakeCode(secret, code.Trim(), Now))
        {
            return null;
        }

        account.AskForCode();
        return await NewRecoveryCodesAsync(account, "turn codes on");
    }

    public async Task<IReadOnlyList<RecoveryCode>> NewRecoveryCodesAsync(Account account, string deed = "new recovery codes")
    {
        var codes = RecoveryCode.New();
        account.TakeRecoveryCodes(codes);
        await ChangeAsync(account, deed, account.UserName!);
        return codes;
    }

    public Task<IdentityResult> ForgetCodesAsync(Account account)
    {
        account.ForgetCodes();
        return ChangeAsync(account, "turn codes off", account.UserName!);
    }

    /// <returns>The key of the address of its feed, which nobody can read again. An older one opens nothing any more.</returns>
    public async Task<WriterKey> NewFeedAsync(Account account)
    {
        var key = WriterKey.New();
        account.ChangeFeed(key.Hash());
        await ChangeAsync(account, "new feed address", account.UserName!);
        return key;
    }

    public Task<IdentityResult> ForgetFeedAsync(Account account)
    {
        account.ChangeFeed(null);
        return ChangeAsync(account, "feed address revoked", account.UserName!);
    }

    /// <summary>Whether the key is in the address of a moderator's feed.</summary>
    public async Task<bool> IsFeedAsync(WriterKey key, CancellationToken cancel)
    {
        var hash = key.Hash();
        return await db.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.FeedHash == hash && !account.IsDisabled, cancel) is { } owner
            && owner.Roles.HasFlag(Roles.Moderator);
    }

    public Task<IdentityResult> SignOutAsync(Account account) => ChangeAsync(account, "sign out", account.UserName!);

    private async Task<IdentityResult> SetPasswordAsync(Account account, string password, string deed, string actor)
    {
        foreach (var validator in accounts.PasswordValidators)
        {
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } refusal)
            {
                return refusal;
            }
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        return await ChangeAsync(account, deed, actor);
    }

    /// <summary>Saves it with a new stamp: a session begun under the old one is over.</summary>
    private Task<IdentityResult> ChangeAsync(Account account, string deed, string actor)
    {
        db.Add(AuditEntry.Of(deed, actor, actor == Operator ? account.UserName : null, Now));
        return accounts.UpdateSecurityStampAsync(account);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static IdentityResult Unknown(string name) =>
        IdentityResult.Failed(new IdentityError { Code = "Name", Description = $"There is no account '{name}'. 'user list' shows the names." });
}
