using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace BackPainAdvisor.Benchmarks;

/// <summary>What all pictures of one kind weigh, and how long drawing one takes from its pose text's angles to the SVG.</summary>
internal sealed record Row(
    string Kind, int Count, double MedianBytes, double MostBytes, string Heaviest, double MedianMilliseconds, double MostMilliseconds, string Slowest)
{
    private const int Rounds = 15;

    public static Row Of<T>(string kind, IReadOnlyList<T> pictures, Func<T, string> nameOf, Func<T, string> draw)
    {
        // The compiler works in the background, so the first rounds are drawn for it and not counted.
        var warmUp = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warmUp) < TimeSpan.FromSeconds(3))
        {
            _ = pictures.Sum(picture => draw(picture).Length);
        }

        var measured = pictures.Select(picture => (Name: nameOf(picture), Bytes: Compressed(draw(picture)), Milliseconds: TimeOf(() => draw(picture)))).ToList();
        var heaviest = measured.MaxBy(one => one.Bytes);
        var slowest = measured.MaxBy(one => one.Milliseconds);
        return new(
            kind, measured.Count, Median(measured.Select(one => (double)one.Bytes)), heaviest.Bytes, heaviest.Name,
            Median(measured.Select(one => one.Milliseconds)), slowest.Milliseconds, slowest.Name);
    }

    /// <summary>Median of some rounds, so that one pause of the machine does not count.</summary>
    private static double TimeOf(Func<string> draw) => Median(Enumerable.Range(0, Rounds).Select(round =>
    {
        var start = Stopwatch.GetTimestamp();
        _ = draw();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }));

    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static int Compressed(string text)
    {
        var bytes = new byte[text.Length * 2];
        return BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(text), bytes, out var written, quality: 11, window: 22) ? written : int.MaxValue;
    }
}
