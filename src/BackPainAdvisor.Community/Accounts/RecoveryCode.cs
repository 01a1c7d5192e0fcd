using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>Opens an account once when the app that makes codes is lost: 59 bits, twelve letters in groups of four. Only its hash is kept.</summary>
public sealed record RecoveryCode
{
    public const int HowMany = 10;

    // Without letters that look alike on paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 12;

    private RecoveryCode(string text) => Text = text;

    public string Text { get; }

    public static IReadOnlyList<RecoveryCode> New() => [.. Enumerable.Range(0, HowMany).Select(_ =>
        new RecoveryCode(string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(4).Select(group => new string(group)))))];

    /// <summary>As typed from paper: groups, spaces and capitals don't matter.</summary>
    public static RecoveryCode Read(string typed) => new(typed);

    internal byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Text.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)));
}
