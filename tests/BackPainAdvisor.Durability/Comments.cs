using System.Net;

namespace BackPainAdvisor.Durability;

/// <summary>The comments of one round: every text is different, and every writer has an address.</summary>
internal static class Comments
{
    private const int WriterCount = 20;
    private const int CommentsEach = 10;

    public const int Count = WriterCount * CommentsEach;

    public static IEnumerable<int> Writers => Enumerable.Range(1, WriterCount);

    public static IEnumerable<string> Texts(int round, int writer) =>
        Enumerable.Range(1, CommentsEach).Select(comment => $"Round {round}, writer {writer}, comment {comment}.");

    public static IEnumerable<string> Texts(int round) => Writers.SelectMany(writer => Texts(round, writer));

    public static IPAddress Source(int round, int writer) => new([127, 1, (byte)round, (byte)writer]);
}

/// <summary>A comment that was sent, with its private link if an answer came.</summary>
internal sealed record Sent(int Writer, string Text, Uri? Link);
