using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>Passkeys as Identity keeps them: what it knows of each stands in one column, as JSON.</summary>
internal static class PasskeyTable
{
    public static void Map(EntityTypeBuilder<IdentityUserPasskey<long>> passkey)
    {
        passkey.HasKey(p => p.CredentialId);
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId);
        passkey.OwnsOne(p => p.Data).ToJson();
    }
}
