using System.Diagnostics;
using System.Net;

namespace BackPainAdvisor.Durability;

/// <summary>Writers and readers at a site that runs on, while something else is taken away from it and given back.</summary>
/// <param name="store">The site's connection string.</param>
/// <param name="site">Where it listens.</param>
internal sealed class Trouble(string store, Uri site)
{
    private const int WriterCount = 100;
    private const int ReaderCount = 4;
    private static readonly TimeSpan Sending = TimeSpan.FromSeconds(6);

    private readonly KeptComments kept = new(store);

    public static string Head => "round  answered 303   found  doubled   refused 503  torn  unkind  pages served  failed  first kept after, ms  database";

    /// <param name="round">From 1 to 250.</param>
    /// <param name="take">Takes it away, waits, gives it back.</param>
    /// <returns>Whether all was kept.</returns>
    public async Task<bool> RoundAsync(int round, Func<Task> take)
    {
        await FirstKeptAsync(100 + round, 0); // A site that has just started is not yet quick.
        var writers = new PatientWriters(round);
        await using var readers = new Readers(site, ReaderCount);
        var sending = writers.SendAsync(site, WriterCount, Sending);
        await take();
        var back = Stopwatch.GetTimestamp();
        var recovered = await FirstKeptAsync(round, back);
        await sending;
        await readers.StopAsync();

        var counts = await kept.CountAsync();
        var found = 0;
        foreach (var (text, (source, link)) in writers.Kept)
        {
            using var writer = new Writer(source, site);
            found += counts.GetValueOrDefault(text) == 1 && await writer.OpensAsync(link, text) ? 1 : 0;
        }

        var doubled = writers.Texts(WriterCount).Count(text => counts.GetValueOrDefault(text) > 1);
        var isSound = await kept.IsSoundAsync();
        Console.WriteLine(
            $"{round,5}  {writers.Kept.Count,12}  {found,6}  {doubled,7}  {writers.Refused,12}  {writers.Torn,4}  {writers.Unkind,6}  "
            + $"{readers.Served,12}  {readers.Failed,6}  {recovered,20:0}  {(isSound ? "ok" : "DAMAGED"),8}");
        return writers.Kept.Count == WriterCount && found == WriterCount && doubled == 0 && writers.Unkind == 0 && readers.Failed == 0 && isSound;
    }

    /// <returns>Milliseconds from when it was back until a new comment was kept.</returns>
    private async Task<double> FirstKeptAsync(int round, long back)
    {
        for (var number = 1; ; number++)
        {
            using var writer = new Writer(new IPAddress([127, 4, (byte)round, (byte)number]), site);
            if ((await writer.TrySendAsync($"Round {round}, first after the trouble, {number}.", await writer.StampAsync())).Link is not null)
            {
                return Stopwatch.GetElapsedTime(back).TotalMilliseconds;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }
}
