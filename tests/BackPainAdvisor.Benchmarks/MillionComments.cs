using System.Diagnostics;
using System.Globalization;
using BackPainAdvisor.Durability;

namespace BackPainAdvisor.Benchmarks;

/// <summary>The same pages of two sites, one with few comments and one with a million, asked for in turn.</summary>
internal static class MillionComments
{
    private const int WarmUp = 3;

    /// <summary>A page cache that polls has seen a change by then.</summary>
    private static readonly TimeSpan Turned = TimeSpan.FromSeconds(1);

    private static readonly ManyComments Few = new(Long: 120, Waiting: 120, Others: 0);
    private static readonly ManyComments Many = new(Long: 100_000, Waiting: 10_000, Others: 890_000);

    /// <param name="site">A published site.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="few">Connection string of an empty database.</param>
    /// <param name="many">Of another.</param>
    /// <param name="rounds">How often each page is asked for.</param>
    /// <returns>Whether no page is more than twice as slow.</returns>
    public static async Task<bool> WriteAsync(string site, string content, string few, string many, int rounds)
    {
        using var small = await Measured.StartAsync(SiteProgram.Published(site, content, few), Few, "2");
        using var large = await Measured.StartAsync(SiteProgram.Published(site, content, many), Many, "500");
        var times = Measured.Pages.ToDictionary(page => page, _ => (Small: new List<double>(), Large: new List<double>()), StringComparer.Ordinal);
        for (var round = -WarmUp; round < rounds; round++)
        {
            await small.TurnAsync();
            await large.TurnAsync();
            await Task.Delay(Turned);
            foreach (var page in Measured.Pages)
            {
                var (first, second) = round % 2 == 0 ? (small, large) : (large, small);
                var (one, two) = (await first.TimeAsync(page), await second.TimeAsync(page));
                if (round >= 0)
                {
                    times[page].Small.Add(first == small ? one : two);
                    times[page].Large.Add(first == small ? two : one);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| page | {Few.Count:N0} comments, ms | {Many.Count:N0} comments, ms | ratio |"));
        Console.WriteLine("| --- | --- | --- | --- |");
        var ratios = times.Select(page => (Page: page.Key, Small: Row.Median(page.Value.Small), Large: Row.Median(page.Value.Large))).ToList();
        ratios.ForEach(row => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Page} | {row.Small:0.00} | {row.Large:0.00} | {row.Large / row.Small:0.00} |")));
        return ratios.TrueForAll(row => row.Large <= 2 * row.Small);
    }

    private sealed class Measured(RunningSite running, Moderator moderator, HttpClient reader, string store, ManyComments comments, string laterPage) : IDisposable
    {
        private const string Address = $"/articles/{ManyComments.Article}";

        public static readonly IReadOnlyList<string> Pages =
        [
            "article, rendered", "article, kept", "page of the discussion, rendered", "queue", "queue, in the middle", "published, newest",
            "search, word in 2 of 100, all", "search, common word, all", "search, common word, waiting", "search, word in 2 of 100, waiting",
        ];

        public static async Task<Measured> StartAsync(SiteProgram program, ManyComments comments, string laterPage)
        {
            await Moderator.AddAsync(program, "anna"); // Makes the tables as well.
            var started = Stopwatch.GetTimestamp();
            var others = Directory.EnumerateFiles(Path.Combine(program.Content, "articles"), "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(slug => slug != ManyComments.Article).Order(StringComparer.Ordinal).ToList();
            await comments.WriteAsync(program.Store, others);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{comments.Count:N0} comments written in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s"));
            var running = await program.StartAsync();
            return new Measured(running, await Moderator.SignInAsync("anna", running.Address), new HttpClient { BaseAddress = running.Address }, program.Store, comments, laterPage);
        }

        public Task TurnAsync() => ManyComments.TurnPagesAsync(store);

        public async Task<double> TimeAsync(string page)
        {
            var start = Stopwatch.GetTimestamp();
            _ = await (page switch
            {
                "article, rendered" or "article, kept" => reader.GetStringAsync(new Uri(Address, UriKind.Relative)),
                "page of the discussion, rendered" => reader.GetStringAsync(new Uri($"{Address}/comments/{laterPage}", UriKind.Relative)),
                "queue" => moderator.ReadAsync("/moderation"),
                "queue, in the middle" => moderator.ReadAsync($"/moderation?after=2.{comments.Count - (comments.Waiting / 2)}"),
                "published, newest" => moderator.ReadAsync("/moderation?state=published"),
                "search, word in 2 of 100, all" => moderator.ReadAsync($"/moderation?state=all&q={ManyComments.SeldomWord}"),
                "search, word in 2 of 100, waiting" => moderator.ReadAsync($"/moderation?q={ManyComments.SeldomWord}"),
                "search, common word, all" => moderator.ReadAsync($"/moderation?state=all&q={ManyComments.CommonWord}"),
                "search, common word, waiting" => moderator.ReadAsync($"/moderation?q={ManyComments.CommonWord}"),
                _ => throw new ArgumentOutOfRangeException(nameof(page), page, "There is no such page."),
            });
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        public void Dispose()
        {
            reader.Dispose();
            moderator.Dispose();
            running.Dispose();
        }
    }
}
