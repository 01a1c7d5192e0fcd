using System.Diagnostics;
using System.Net;
using BackPainAdvisor.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class LiveContentTests
{
    private const string Saved = """
        ---
        title: A walk round the pond
        description: A short article that a test saves while the site runs, so that it can be seen, broken and deleted again.
        published: 2026-01-01
        authors: [editors]
        topics: [moving]
        ---
        ## Round the pond

        The ducks are watching.
        """;

    private static readonly Uri Address = new("/articles/round-the-pond", UriKind.Relative);

    [Fact, Trait("Machine", "Quiet")]
    public async Task Saved_article_is_live_within_a_second_broken_keeps_its_last_good_version_deleted_is_gone()
    {
        using var site = Site.WithItsOwnContent();
        using var reader = site.Reader();
        var file = Path.Combine(site.ContentFolder, "articles", "round-the-pond.md");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(Address)).StatusCode);

        await File.WriteAllTextAsync(file, Saved);
        await WithinASecondAsync(async () => (await reader.GetAsync(Address)).StatusCode == HttpStatusCode.OK);
        Assert.Contains("A walk round the pond", await reader.GetStringAsync(new Uri("/articles", UriKind.Relative)), StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, Saved.Replace("published: 2026-01-01", "published: soon", StringComparison.Ordinal));
        var content = site.Services.GetRequiredService<LiveContent>();
        await WithinASecondAsync(() => Task.FromResult(content.Current.Problems.Count > 0));
        var problem = Assert.Single(content.Current.Problems);
        Assert.Equal("articles/round-the-pond.md:4", problem.Place);
        Assert.Contains("2026-11-24", problem.Message, StringComparison.Ordinal);
        Assert.Contains("The ducks are watching.", await reader.GetStringAsync(Address), StringComparison.Ordinal);

        File.Delete(file);
        await WithinASecondAsync(async () => (await reader.GetAsync(Address)).StatusCode == HttpStatusCode.NotFound);
        Assert.Empty(content.Current.Problems);
    }

    // Asks again and again; the promise is one second, and a busy machine gets no more.
    private static async Task WithinASecondAsync(Func<Task<bool>> holds)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1), "It took longer than a second.");
            await Task.Yield();
        }
    }
}
