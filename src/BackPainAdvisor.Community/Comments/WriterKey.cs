using System.Buffers.Text;
using System.Security.Cryptography;

namespace BackPainAdvisor.Community.Comments;

/// <summary>
/// The secret in a writer's private link: 128 bits, 22 characters of base64url. Whoever has it may see, change and
/// withdraw the comment. Only its SHA-256 is stored, so a copy of the database opens nothing.
/// </summary>
public sealed record WriterKey
{
    private const int ByteCount = 16;
    private const int CharacterCount = 22;

    private WriterKey(string text) => Text = text;

    public string Text { get; }

    public static WriterKey New() => From(RandomNumberGenerator.GetBytes(ByteCount));

    /// <summary>The key that a link carries, or <c>null</c> when the text can't be one.</summary>
    public static WriterKey? Read(string? text) =>
        text?.Length is CharacterCount && Base64Url.IsValid(text) ? new WriterKey(text) : null;

    public byte[] Hash() => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Text));

    /// <summary>Whether it opens the comment. Takes as long when it is nearly right as when it is wholly wrong.</summary>
    public bool Opens(Comment comment) =>
        comment.KeyHash is { } hash && CryptographicOperations.FixedTimeEquals(hash, Hash());

    public override string ToString() => "(private)";

    internal static WriterKey From(ReadOnlySpan<byte> bytes) => new(Base64Url.EncodeToString(bytes[..ByteCount]));
}
