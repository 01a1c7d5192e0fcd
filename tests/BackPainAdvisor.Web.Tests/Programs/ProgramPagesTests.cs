using System.Net;
using System.Text.Json;

namespace BackPainAdvisor.Web.Tests.Programs;

[Collection(nameof(Readers))]
public sealed class ProgramPagesTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    [Theory]
    [InlineData("", "first-48-hours gentle-restart ten-minute-daily strength-3x desk-worker older-adult-steady walking-six-weeks original-three")]
    [InlineData("?floor=no", "older-adult-steady walking-six-weeks")]
    [InlineData("?where=strength&where=walking", "strength-3x walking-six-weeks")]
    [InlineData("?minutes=5", "original-three")]
    [InlineData("?minutes=10&where=desk&where=daily", "desk-worker")]
    [InlineData("?where=nonsense&minutes=-1", "first-48-hours gentle-restart ten-minute-daily strength-3x desk-worker older-adult-steady walking-six-weeks original-three")]
    public async Task List_shows_what_the_filter_leaves_without_a_script(string query, string expected)
    {
        var page = await _reader.PageAsync("/programs" + query);

        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll(".programs h2 a").Select(link => link.GetAttribute("href")!.Split('/')[^1])));
    }

    [Fact]
    public async Task List_that_is_empty_says_so_and_is_kept_by_nobody()
    {
        using var answer = await _reader.GetAsync(new Uri("/programs?where=strength&floor=no", UriKind.Relative));
        var page = await answer.DocumentAsync();

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.NotNull(page.QuerySelector(".notice a[href='/programs']"));
        Assert.True(page.QuerySelector("input[name=floor]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Program_shows_its_days_its_doses_by_week_and_when_to_stop()
    {
        var page = await _reader.PageAsync("/programs/strength-3x");

        Assert.Equal(["Day A", "Rest", "Day B", "Rest", "Day A", "Rest", "Rest"], page.QuerySelectorAll(".week tbody tr:first-child td").Select(cell => cell.TextContent.Trim()));
        var squat = page.QuerySelectorAll(".moves__move").First(move => move.QuerySelector("a")!.GetAttribute("href") == "/exercises/bodyweight-squat");
        Assert.Equal(["Weeks 1 to 2: 10 repetitions", "Weeks 3 to 4: 2 sets of 10 repetitions", "Weeks 5 to 6: 3 sets of 10 repetitions"], squat.QuerySelectorAll("p").Select(line => line.TextContent));
        Assert.Contains("Pain climbs above 5 out of 10", page.QuerySelector(".callout--caution")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/check']"));
    }

    [Fact]
    public async Task Program_says_what_is_confirmed_and_what_is_ours()
    {
        var page = await _reader.PageAsync("/programs/original-three");

        Assert.Contains("7 seconds and three days a week, as a pair. No page was found.", page.GetElementById("known")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.GetElementById("ours")!.ParentElement!.QuerySelectorAll("li"));
        Assert.All(page.QuerySelectorAll("a[href^='#source-']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Program_tells_machines_that_it_is_a_plan_of_exercise()
    {
        var page = await _reader.PageAsync("/programs/walking-six-weeks");

        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        var told = data.RootElement.GetProperty("@graph")[0];
        Assert.Equal("ExercisePlan", told.GetProperty("mainEntity").GetProperty("@type").GetString());
        Assert.EndsWith("/programs/walking-six-weeks", told.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/site-map")]
    [InlineData("/topics/moving")]
    [InlineData("/articles/walking-for-lower-back-pain")]
    [InlineData("/exercises/walking-plan")]
    [InlineData("/search?q=walking+six+weeks")]
    public async Task Program_is_found_where_readers_look(string path)
    {
        var page = await _reader.PageAsync(path);

        Assert.NotNull(page.QuerySelector("main a[href='/programs/walking-six-weeks']"));
    }

    [Fact]
    public async Task Program_that_is_not_there_is_not_found()
    {
        using var answer = await _reader.GetAsync(new Uri("/programs/nowhere", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
