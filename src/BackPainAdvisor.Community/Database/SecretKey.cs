using System.Security.Cryptography;

namespace BackPainAdvisor.Community.Database;

/// <summary>A key of the site's own, made by itself when first needed. All nodes on one database share it.</summary>
public sealed class SecretKey
{
    private SecretKey()
    {
    }

    /// <summary>What it is for, and the month if it is changed monthly: <c>form</c>, <c>address 2026-11</c>.</summary>
    public required string Purpose { get; init; }

    public required byte[] Secret { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>Finds it, or adds a new one to what the context will save.</summary>
    public static async Task<SecretKey> FindOrAddAsync(CommunityDb db, string purpose, DateTime now, CancellationToken cancel)
    {
        if (await db.SecretKeys.FindAsync([purpose], cancel) is { } key)
        {
            return key;
        }

        key = new SecretKey { Purpose = purpose, Secret = RandomNumberGenerator.GetBytes(32), MadeAt = now };
        db.Add(key);
        return key;
    }
}
