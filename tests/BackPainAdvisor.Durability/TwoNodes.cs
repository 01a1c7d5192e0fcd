using System.Diagnostics;
using System.Net;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;

namespace BackPainAdvisor.Durability;

/// <summary>Two nodes on one PostgreSQL: what is published on one is soon seen on the other, and behind nginx nobody notices that one dies.</summary>
internal static class TwoNodes
{
    private const int ReaderCount = 8;
    private const int Kills = 5;
    private const string Article = "/articles/lower-back-pain-exercise";
    private static readonly TimeSpan Bar = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Spell = TimeSpan.FromSeconds(3);

    /// <param name="proxyFolder">Holds nothing; for nginx.</param>
    /// <param name="times">How often something is published.</param>
    public static async Task<bool> WriteAsync(SiteProgram program, string proxyFolder, int times)
    {
        await Moderator.AddAsync(program, Decisions.Moderators[0]);
        using var a = await program.StartAsync();
        var b = await program.StartAsync();
        try
        {
            var isSeen = await PublishAsync(a, b, times);
            using var proxy = await Proxy.StartAsync(proxyFolder, [a.Address, b.Address]);
            var isServed = true;
            Console.WriteLine("kill  pages served  failed");
            for (var kill = 1; kill <= Kills; kill++)
            {
                await using var readers = new Readers(proxy.Address, ReaderCount);
                await Task.Delay(Spell);
                b.Kill();
                await Task.Delay(Spell);
                b.Dispose();
                b = await program.StartAsync(b.Address);
                await Task.Delay(Spell);
                await readers.StopAsync();
                Console.WriteLine($"{kill,4}  {readers.Served,12}  {readers.Failed,6}");
                isServed &= readers.Failed == 0;
            }

            return isSeen && isServed;
        }
        finally
        {
            b.Dispose();
        }
    }

    /// <summary>From the answer on A to the first page of B that shows it; B is asked over and over, so each page is asked for before it is there.</summary>
    private static async Task<bool> PublishAsync(RunningSite a, RunningSite b, int times)
    {
        using var moderator = await Moderator.SignInAsync(Decisions.Moderators[0], a.Address);
        using var reader = new HttpClient { BaseAddress = b.Address };
        var delays = new List<TimeSpan>();
        for (var number = 1; number <= times; number++)
        {
            using var writer = new Writer(new IPAddress([127, 5, (byte)(number / 250), (byte)(number % 250)]), a.Address);
            var text = $"Seen on the other node, {number}.";
            var link = await writer.SendAsync(text, await writer.StampAsync()) ?? throw new InvalidOperationException("The site did not answer.");
            var page = (number - 1) / DiscussionPage.ThreadsPerPage;
            var address = new Uri(page == 0 ? Article : $"{Article}/comments/{page + 1}", UriKind.Relative);
            var seen = new Seen(long.Parse(link.OriginalString.Split('/', '?')[2]), 1);
            if (await ShowsAsync(reader, address, text) || await moderator.DecideAsync("publish", [seen]) is not true)
            {
                throw new InvalidOperationException($"Comment {seen.Id} could not be published.");
            }

            var answered = Stopwatch.GetTimestamp();
            while (!await ShowsAsync(reader, address, text))
            {
            }

            delays.Add(Stopwatch.GetElapsedTime(answered));
        }

        delays.Sort();
        Console.WriteLine($"published on A {times} times, seen on B after {delays[delays.Count / 2].TotalMilliseconds:0} ms (median), {delays[^1].TotalMilliseconds:0} ms (worst)");
        return delays[^1] < Bar;
    }

    private static async Task<bool> ShowsAsync(HttpClient reader, Uri address, string text)
    {
        using var answer = await reader.GetAsync(address);
        return (await answer.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal);
    }
}
