using BackPainAdvisor.Web.Pages.Comments;

namespace BackPainAdvisor.Web.Tests.Comments;

public sealed class CommentAgeTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-11-20", "2026-11-01", null)]
    [InlineData("2026-11-20", "2026-11-20", null)]
    [InlineData("2026-11-20", "2026-11-21", "Written before this page was changed on 21 November 2026.")]
    [InlineData("2026-11-20", "2026-11-25", null)]
    [InlineData("2023-11-25", "2020-01-01", null)]
    [InlineData("2023-11-23", "2020-01-01", "Written more than three years ago. Advice may have changed.")]
    [InlineData("2007-05-01", "2026-11-01", "Written more than three years ago, and before this page was changed on 1 November 2026. Advice may have changed.")]
    [InlineData("2026-11-20", null, null)]
    public void Old_comment_says_what_to_know(string written, string? revised, string? note) =>
        Assert.Equal(note, CommentAge.Note(Day(written).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), revised is null ? null : Day(revised), Now));

    [Fact]
    public async Task Page_says_so_once_three_years_have_passed()
    {
        using var site = new DiscussionSite();
        var writer = site.Writer();
        var left = await writer.LeaveAsync();
        await site.PublishAsync(left.Id);
        var before = (await writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"#comment-{left.Id} [data-age]");

        site.Clock.PutForward(TimeSpan.FromDays((3 * 366) + 1));
        site.ShowWhatChanged();

        Assert.Null(before);
        Assert.Contains("Advice may have changed", (await writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"#comment-{left.Id} [data-age]")!.TextContent, StringComparison.Ordinal);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
