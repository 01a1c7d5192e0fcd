using System.Net;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Tests.Comments;

public sealed class ModerationTests
{
    private const string Advert = "See https://a.example and https://b.example and https://c.example now.";

    [Theory]
    [InlineData("everything", "Plain words.", "", CommentState.Waiting, CommentFlags.None)]
    [InlineData("everything", Advert, "", CommentState.Waiting, CommentFlags.Links)]
    [InlineData("everything", "Plain words.", "filled", CommentState.Waiting, CommentFlags.Trap)]
    [InlineData("suspicious", "Plain words.", "", CommentState.Published, CommentFlags.None)]
    [InlineData("suspicious", Advert, "", CommentState.Waiting, CommentFlags.Links)]
    [InlineData("suspicious", "Plain words.", "filled", CommentState.Waiting, CommentFlags.Trap)]
    [InlineData("nothing", "Plain words.", "", CommentState.Published, CommentFlags.None)]
    [InlineData("nothing", Advert, "", CommentState.Published, CommentFlags.Links)]
    [InlineData("nothing", "Plain words.", "filled", CommentState.Waiting, CommentFlags.Trap)]
    public async Task Setting_says_which_comments_wait(string moderation, string body, string trap, CommentState state, CommentFlags flags)
    {
        using var site = DiscussionSite.With(("Comments:Moderation", moderation));
        var writer = site.Writer();

        var left = await writer.LeaveAsync(form => (form["Body"], form["Website"]) = (body, trap));

        var comment = (await site.CommentAsync(left.Id))!;
        Assert.Equal((state, flags), (comment.State, comment.Flags));
        site.ShowWhatChanged();
        var shown = (await writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"[data-comment-id='{left.Id}']");
        Assert.Equal(state is CommentState.Published, shown is not null);
    }

    [Fact]
    public async Task Form_without_the_field_that_people_do_not_see_is_not_flagged()
    {
        using var site = DiscussionSite.With(("Comments:Moderation", "nothing"));

        var left = await site.Writer().LeaveAsync(form => form.Remove("Website"));

        Assert.Equal(CommentFlags.None, (await site.CommentAsync(left.Id))!.Flags);
    }

    [Fact]
    public async Task Published_at_once_its_private_page_says_so()
    {
        using var site = DiscussionSite.With(("Comments:Moderation", "nothing"));
        var writer = site.Writer();

        var left = await writer.LeaveAsync();

        Assert.Equal("Published", (await writer.Browser.PageAsync(left.PrivatePage)).QuerySelector("[role=status] h2")?.TextContent);
        using var permalink = await writer.Browser.GetAsync(new Uri($"/comments/{left.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Found, permalink.StatusCode);
    }
}
