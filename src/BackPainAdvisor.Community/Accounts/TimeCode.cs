using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>Six digits that an app makes of a shared secret and the time: TOTP, RFC 6238, with SHA-1 and steps of 30 seconds as every app has them.</summary>
public static class TimeCode
{
    public const int SecretBytes = 20;

    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>The step whose code this is: now, the one before or the next, as clocks differ. <c>null</c> for any other text.</summary>
    public static long? StepOf(byte[] secret, string code, DateTime now)
    {
        var step = (long)(now - DateTime.UnixEpoch).TotalSeconds / StepSeconds;
        long? found = null;
        for (var tried = step - 1; tried <= step + 1; tried++)
        {
            found = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(secret, tried)), Encoding.UTF8.GetBytes(code)) ? tried : found;
        }

        return found;
    }

    /// <summary>What an app shows now.</summary>
    public static string At(byte[] secret, DateTime now) => At(secret, (long)(now - DateTime.UnixEpoch).TotalSeconds / StepSeconds);

    /// <summary>The secret as apps want it typed: base32 in groups of four.</summary>
    public static string Written(byte[] secret)
    {
        var letters = new StringBuilder();
        for (var bit = 0; bit < secret.Length * 8; bit += 5)
        {
            var pair = (secret[bit / 8] << 8) | (bit / 8 + 1 < secret.Length ? secret[bit / 8 + 1] : 0);
            letters.Append(bit % 20 == 0 && bit > 0 ? " " : "").Append(Base32[(pair >> (11 - bit % 8)) & 31]);
        }

        return letters.ToString();
    }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238: an HMAC, where SHA-1 is not broken, and the only kind that all apps make.")]
    private static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return $"{number % 1_000_000:000000}";
    }
}
