using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Community.Comments;

/// <summary>Signs of a machine, found without asking the reader anything. They hold a comment back, they never refuse it.</summary>
internal static class SpamDefences
{
    /// <summary>Readers cite one or two pages; adverts bring more.</summary>
    public const int MostLinks = 2;

    public static CommentFlags Flags(CommentInput input, bool isTrapFilled) =>
        (CountLinks(input.Body) > MostLinks || HasLink(input.Name) ? CommentFlags.Links : CommentFlags.None)
        | (isTrapFilled ? CommentFlags.Trap : CommentFlags.None);

    /// <summary>Equal for the same form sent twice from the same household; tells nothing without the key.</summary>
    public static byte[] Submission(byte[] key, string form, WriterAddress? address, params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var field in (ReadOnlySpan<string?>)["submission", form, address?.Network, .. fields])
        {
            var bytes = Encoding.UTF8.GetBytes(field ?? "");
            hash.AppendData(BitConverter.GetBytes(bytes.Length)); // So that "ab" + "c" is not "a" + "bc".
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset()[..16];
    }

    private static bool HasLink(string text) => CountLinks(text) > 0;

    /// <summary>Also what will not become a link: an advert hopes for the worst.</summary>
    private static int CountLinks(string text)
    {
        var count = 0;
        for (var index = text.IndexOf("://", StringComparison.Ordinal); index >= 0; index = text.IndexOf("://", index + 3, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
