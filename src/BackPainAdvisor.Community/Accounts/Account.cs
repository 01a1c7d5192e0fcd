using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>Somebody who may sign in: a moderator, an editor, or both. Readers have no accounts.</summary>
/// <remarks>Password, name and stamp are Identity's; what counts tries and codes is ours, see docs/decisions.</remarks>
public sealed class Account : IdentityUser<long>
{
    /// <summary>After so many wrong tries in a row the account rests.</summary>
    public const int MostTries = 5;

    public static readonly TimeSpan RestTime = TimeSpan.FromMinutes(5);

    public required Roles Roles { get; init; }
    public required DateTime MadeAt { get; init; }
    public bool IsDisabled { get; private set; }

    /// <summary>Wrong tries since it was last opened, or rested.</summary>
    public int Tries { get; private set; }

    /// <summary>Nothing opens it before.</summary>
    public DateTime? RestsUntil { get; private set; }

    /// <summary>What the app that makes codes shares with us, protected by the key ring. <c>null</c>: no app.</summary>
    public byte[]? CodeSecret { get; private set; }

    /// <summary>The app was tried once, so signing in asks for its code.</summary>
    public bool AsksForCode { get; private set; }

    /// <summary>Of the last code that was taken: each is taken once.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>SHA-256 of each recovery code that is left, one after another.</summary>
    public byte[] RecoveryHashes { get; private set; } = [];

    /// <summary>SHA-256 of the key in the address of its feed of waiting comments. <c>null</c>: it has none.</summary>
    public byte[]? FeedHash { get; private set; }

    public int RecoveryCodesLeft => RecoveryHashes.Length / SHA256.HashSizeInBytes;

    public void Disable() => IsDisabled = true;

    /// <summary>Whether nothing opens it now: it is disabled, or rests. A rest longer than any is from before the clock was put back.</summary>
    public bool IsShut(DateTime now) => IsDisabled || (RestsUntil > now && RestsUntil <= now + RestTime);

    /// <summary>Lets its owner in again, with a password and nothing else.</summary>
    public void Reset()
    {
        (IsDisabled, Tries, RestsUntil, FeedHash) = (false, 0, null, null);
        ForgetCodes();
    }

    public void Opened() => (Tries, RestsUntil) = (0, null);

    /// <summary>Remembers the app that will make codes; nothing is asked for until <see cref="TakeCode"/> has seen one.</summary>
    public void BeginCodes(byte[] protectedSecret) => (CodeSecret, AsksForCode) = (protectedSecret, false);

    public void ForgetCodes() => (CodeSecret, AsksForCode, RecoveryHashes) = (null, false, []);

    /// <summary>From now on signing in asks for a code.</summary>
    public void AskForCode() => AsksForCode = CodeSecret is not null
        ? true
        : throw new InvalidOperationException($"Account '{UserName}' has no app that makes codes.");

    /// <param name="hash"><c>null</c>: its feed is gone, and the old address with it.</param>
    public void ChangeFeed(byte[]? hash) => FeedHash = hash;

    /// <returns>Whether it is a code of now that was not taken before.</returns>
    public bool TakeCode(byte[] secret, string code, DateTime now)
    {
        if (TimeCode.StepOf(secret, code, now) is not { } step || step <= LastCodeStep)
        {
            return false;
        }

        LastCodeStep = step;
        return true;
    }

    public void TakeRecoveryCodes(IEnumerable<RecoveryCode> codes) => RecoveryHashes = [.. codes.SelectMany(code => code.Hash())];

    /// <returns>Whether it was one of those that are left; now it is not any more.</returns>
    public bool UseRecoveryCode(RecoveryCode code)
    {
        var left = RecoveryHashes.Chunk(SHA256.HashSizeInBytes).Where(hash => !CryptographicOperations.FixedTimeEquals(hash, code.Hash())).ToList();
        if (left.Count == RecoveryCodesLeft)
        {
            return false;
        }

        RecoveryHashes = [.. left.SelectMany(hash => hash)];
        return true;
    }
}
