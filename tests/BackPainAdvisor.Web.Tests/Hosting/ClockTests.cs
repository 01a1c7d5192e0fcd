using System.Net;
using BackPainAdvisor.Web.Tests.Accounts;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>A clock that jumps. (No code asks the machine's clock by itself: BannedSymbols.txt.)</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private readonly DiscussionSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Comments_stand_as_they_came_whatever_the_clock_said()
    {
        var ids = new List<long>();
        foreach (var jump in new[] { TimeSpan.Zero, -Year, 2 * Year, -TimeSpan.FromHours(1), UntilLeapDay() })
        {
            _site.Clock.PutForward(jump);
            var left = await _site.Writer().LeaveAsync(form => form["Body"] = $"After a jump of {jump}.");
            await _site.PublishAsync(left.Id);
            ids.Add(left.Id);
            using var answer = await _site.Writer().Browser.GetAsync(new Uri(left.PrivatePage, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        var page = await _site.Writer().Browser.PageAsync("/articles/back-scans");
        var feed = await _site.Writer().Browser.GetStringAsync(new Uri("/comments/feed.xml", UriKind.Relative));

        Assert.Equal(ids, page.QuerySelectorAll("[data-comment-id]").Select(comment => long.Parse(comment.GetAttribute("data-comment-id")!)));
        Assert.All(ids, id => Assert.Contains($"/comments/{id}", feed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Queue_tells_no_negative_age_when_the_clock_was_put_back()
    {
        using var anna = await Staff.SignedInAsync(_site);
        await _site.Writer().LeaveAsync();
        _site.Clock.PutForward(-TimeSpan.FromMinutes(4));

        var queue = (await anna.PageAsync("/moderation")).QuerySelector("main")!.TextContent;

        Assert.DoesNotMatch("[-−][0-9]+ (min|h|days)", queue);
    }

    [Theory]
    [InlineData(365)]
    [InlineData(-365)]
    public async Task Session_ends_when_the_clock_jumps_a_year(int days)
    {
        using var anna = await Staff.SignedInAsync(_site);

        _site.Clock.PutForward(TimeSpan.FromDays(days));

        using var answer = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private TimeSpan UntilLeapDay()
    {
        var now = _site.Clock.GetUtcNow();
        var year = Enumerable.Range(now.Year + 1, 8).First(DateTime.IsLeapYear);
        return new DateTimeOffset(year, 2, 29, 23, 59, 59, TimeSpan.Zero) - now;
    }
}
