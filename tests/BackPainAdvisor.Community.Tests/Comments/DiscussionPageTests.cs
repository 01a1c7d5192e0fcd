using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class DiscussionPageTests
{
    [Fact]
    public async Task Fifty_first_thread_stands_on_page_two()
    {
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing);
        for (var thread = 1; thread <= 51; thread++)
        {
            await community.KeepAsync($"Thread {thread}");
        }

        var (first, second) = (await community.PageAsync(1), await community.PageAsync(2));

        Assert.Equal((50, 2, 51), (first.Threads.Count, first.PageCount, first.Shown));
        Assert.Equal("Thread 51", Assert.Single(second.Threads).Opening.Body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public async Task Page_beyond_the_discussion_is_not_there(int number)
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Only one");
        await using var db = community.Open();

        Assert.Null(await DiscussionPage.ReadAsync(db, "walking", number));
    }

    [Fact]
    public async Task Article_without_comments_has_an_empty_first_page()
    {
        await using var community = await TestCommunity.StartAsync();

        var page = await community.PageAsync();

        Assert.Equal((1, 0, 0), (page.PageCount, page.Shown, page.Threads.Count));
    }

    [Fact]
    public async Task Reply_stands_on_the_page_of_its_thread()
    {
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing);
        for (var thread = 1; thread <= 50; thread++)
        {
            await community.KeepAsync($"Thread {thread}");
        }

        var opening = (await community.KeepAsync("Thread 51")).Comment;
        var reply = (await community.KeepAsync("Reply", opening.Id)).Comment;
        await using var db = community.Open();

        Assert.Equal(2, await DiscussionPage.NumberOfAsync(db, opening));
        Assert.Equal(2, await DiscussionPage.NumberOfAsync(db, reply));
    }

    [Fact]
    public async Task Waiting_comment_stands_on_no_page()
    {
        await using var community = await TestCommunity.StartAsync();
        var waiting = (await community.KeepAsync("Waits")).Comment;
        await using var db = community.Open();

        Assert.Null(await DiscussionPage.NumberOfAsync(db, waiting));
    }

    [Fact]
    public async Task List_has_what_waits_first_and_longest_waiting_on_top()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Shown");
        await community.KeepAsync("Waits long");
        await community.KeepAsync("Waits");
        await using var db = community.Open();

        var list = await CommentList.WaitingFirstAsync(db, 10);

        Assert.Equal(["Waits long", "Waits", "Shown"], list.Select(comment => comment.Body));
    }

    [Fact]
    public async Task Feed_has_the_newest_published_first()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Old");
        community.Clock.Move(TimeSpan.FromMinutes(1));
        await community.PublishedAsync("New");
        await community.KeepAsync("Waits");
        await using var db = community.Open();

        var newest = await CommentList.NewestAsync(db, 10);

        Assert.Equal(["New", "Old"], newest.Select(comment => comment.Body));
    }
}
