using System.Collections.Concurrent;
using System.Net;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class StoppedSiteTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Site_that_is_told_to_stop_under_load_ends_by_itself_and_has_kept_what_it_answered()
    {
        using var site = new SiteProcess();
        await site.InitializeAsync();
        var stamp = await new Writer(site.Browser()).StampAsync("/articles/back-scans");
        var (kept, many) = (new ConcurrentBag<long>(), new TaskCompletionSource());
        var writers = Enumerable.Range(1, 8).Select(WriteAsync).ToList();
        await many.Task.WaitAsync(Longest);

        var code = await site.StopAsync(Longest);
        await Task.WhenAll(writers);

        Assert.Equal(0, code);
        Assert.Superset(kept.ToHashSet(), await IdsAsync(site.Database));
        Assert.Equal(kept.Count, kept.Distinct().Count());

        async Task WriteAsync(int writer)
        {
            try
            {
                for (var number = 0; ; number++)
                {
                    using var answer = await RawAsync(writer, number);
                    if (answer.StatusCode is HttpStatusCode.SeeOther)
                    {
                        kept.Add(Writer.Left.At(answer.Headers.Location!.OriginalString).Id);
                    }

                    if (kept.Count > 40)
                    {
                        many.TrySetResult();
                    }
                }
            }
            catch (HttpRequestException)
            {
                // The site has stopped.
            }
        }

        // Ten forms from one address are all it may send: each comes from another address of this machine.
        async Task<HttpResponseMessage> RawAsync(int writer, int number)
        {
            using var browser = site.Browser(new IPAddress([127, 9, (byte)writer, (byte)((number / 9) + 1)]));
            return await new Writer(browser).SendAsync(form => (form["Body"], form["Stamp"]) = ($"Writer {writer}, number {number}", stamp));
        }
    }

    private static async Task<HashSet<long>> IdsAsync(string file)
    {
        await using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await database.OpenAsync();
        await using var all = database.CreateCommand();
        all.CommandText = "select Id from Comments";
        await using var rows = await all.ExecuteReaderAsync();
        var ids = new HashSet<long>();
        while (await rows.ReadAsync())
        {
            ids.Add(rows.GetInt64(0));
        }

        return ids;
    }
}
