using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>What of Identity's account is kept: we know no e-mail and no phone, and count tries and codes ourselves.</summary>
internal static class AccountTable
{
    public static void Map(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.Ignore(a => a.Email);
        account.Ignore(a => a.NormalizedEmail);
        account.Ignore(a => a.EmailConfirmed);
        account.Ignore(a => a.PhoneNumber);
        account.Ignore(a => a.PhoneNumberConfirmed);
        account.Ignore(a => a.TwoFactorEnabled);
        account.Ignore(a => a.LockoutEnabled);
        account.Ignore(a => a.LockoutEnd);
        account.Ignore(a => a.AccessFailedCount);
        account.Ignore(a => a.RecoveryCodesLeft);
    }
}
