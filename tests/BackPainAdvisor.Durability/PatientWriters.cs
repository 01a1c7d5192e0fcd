using System.Net;
using System.Security.Cryptography;

namespace BackPainAdvisor.Durability;

/// <summary>
/// Writers who send a comment each, spread over some seconds, and press the button again every second until it is kept: at most
/// nine times, as the site takes ten forms from one address. Each has an address of its own.
/// </summary>
/// <param name="round">From 1 to 250; makes texts and addresses of its own.</param>
internal sealed class PatientWriters(int round)
{
    private const int MostTries = 9;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private int unkind;
    private int refused;
    private int torn;

    /// <summary>What was answered 303, with its private link.</summary>
    public Dictionary<string, (IPAddress Source, Uri Link)> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>How often a form was answered 503.</summary>
    public int Refused => refused;

    /// <summary>How often no whole answer came.</summary>
    public int Torn => torn;

    /// <summary>How often it was answered with something else than 303 or 503, or without the text that was sent.</summary>
    public int Unkind => unkind;

    /// <param name="site">Where the site listens.</param>
    /// <param name="count">How many writers, at most 250.</param>
    /// <param name="within">They begin within this time.</param>
    public async Task SendAsync(Uri site, int count, TimeSpan within)
    {
        using var first = new Writer(Source(0), site);
        var stamp = await first.StampAsync();
        await Task.WhenAll(Enumerable.Range(1, count).Select(async writer =>
        {
            await Task.Delay(within * RandomNumberGenerator.GetInt32(1000) / 1000);
            await SendOneAsync(writer, site, stamp);
        }));
    }

    public IEnumerable<string> Texts(int count) => Enumerable.Range(1, count).Select(Text);

    private async Task SendOneAsync(int number, Uri site, string stamp)
    {
        using var writer = new Writer(Source(number), site);
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var (status, link, page) = await writer.TrySendAsync(Text(number), stamp);
            if (link is not null)
            {
                lock (Kept)
                {
                    Kept.Add(Text(number), (Source(number), link));
                }

                return;
            }

            _ = status switch
            {
                null => Interlocked.Increment(ref torn),
                HttpStatusCode.ServiceUnavailable when page.Contains(Text(number), StringComparison.Ordinal) => Interlocked.Increment(ref refused),
                _ => Interlocked.Increment(ref unkind),
            };
            await Task.Delay(Pause);
        }
    }

    private string Text(int writer) => $"Round {round}, patient writer {writer}.";

    private IPAddress Source(int writer) => new([127, 2, (byte)round, (byte)writer]);
}
