using System.Net;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class StorageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-storage-").FullName;

    private string File => Path.Combine(_folder, "site.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Locked_database_keeps_no_comment_says_so_kindly_and_readers_go_on()
    {
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={File};Default Timeout=1"));
        var writer = site.Writer();
        var stamp = await writer.StampAsync("/articles/back-scans");
        await using var other = await OpenAsync();
        await DoAsync(other, "begin immediate");

        using var answer = await writer.SendAsync(form => (form["Body"], form["Stamp"]) = ("Do not lose this.", stamp));
        using var article = await writer.Browser.GetAsync(At("/articles/what-usually-happens"));
        await DoAsync(other, "rollback");

        await AssertKindlyRefusedAsync(answer, "Do not lose this.");
        Assert.Equal(HttpStatusCode.OK, article.StatusCode);
        await writer.LeaveAsync(form => form["Body"] = "Do not lose this.");
    }

    [Fact]
    public async Task Two_hundred_forms_that_wait_for_a_locked_database_hold_up_no_reader_and_each_is_answered()
    {
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={File};Default Timeout=3"));
        var stamp = await site.Writer().StampAsync("/articles/back-scans");
        await using var other = await OpenAsync();
        await DoAsync(other, "begin immediate");

        var waiting = Enumerable.Range(0, 200).Select(number => site.Writer().SendAsync(form => (form["Body"], form["Stamp"]) = ($"Number {number}", stamp))).ToList();
        using var article = await site.Writer().Browser.GetAsync(At("/articles/what-usually-happens"));
        var isStillWaiting = waiting.Exists(answer => !answer.IsCompleted);
        var answers = await Task.WhenAll(waiting);
        await DoAsync(other, "rollback");

        Assert.True(isStillWaiting);
        Assert.Equal(HttpStatusCode.OK, article.StatusCode);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null, $"{answer.StatusCode}"));
        await site.Writer().LeaveAsync();
    }

    [Fact]
    public async Task Locked_database_keeps_the_text_of_a_message_and_of_a_change_too()
    {
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={File};Default Timeout=1"));
        var writer = site.Writer();
        var left = await writer.LeaveAsync();
        var stamp = await writer.StampAsync("/contact");
        await using var other = await OpenAsync();
        await DoAsync(other, "begin immediate");

        using var change = await writer.PostAsync($"/comments/{left.Id}", new Dictionary<string, string> { ["Key"] = left.Key, ["Do"] = "edit", ["Name"] = "Ann", ["Body"] = "My better words." });
        using var message = await writer.PostAsync("/contact", new Dictionary<string, string> { ["Body"] = "My message.", ["Stamp"] = stamp });

        await AssertKindlyRefusedAsync(change, "My better words.");
        await AssertKindlyRefusedAsync(message, "My message.");
    }

    [Fact]
    public async Task Read_only_database_shows_its_comments_and_takes_none()
    {
        var left = await LeavePublishedAsync();
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={File};Mode=ReadOnly"));
        var writer = site.Writer();

        using var answer = await writer.SendAsync(form => (form["Body"], form["ReplyTo"]) = ("Do not lose this.", $"{left.Id}"));

        await AssertKindlyRefusedAsync(answer, "Do not lose this.");
        Assert.NotNull((await writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"[data-comment-id='{left.Id}']"));
        using var ready = await writer.Browser.GetAsync(At("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Contains("keeping: comments can't be kept now", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_that_is_gone_takes_no_article_with_it()
    {
        var left = await LeavePublishedAsync();
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={File};Pooling=False"));
        var writer = site.Writer();
        var stamp = await writer.StampAsync("/articles/back-scans");
        System.IO.File.Delete(File);
        Directory.CreateDirectory(File);

        using var answer = await writer.SendAsync(form => (form["Body"], form["ReplyTo"], form["Stamp"]) = ("Do not lose this.", $"{left.Id}", stamp));
        using var article = await writer.Browser.GetAsync(At("/articles/what-usually-happens"));
        using var permalink = await writer.Browser.GetAsync(At($"/comments/{left.Id}"));
        using var ready = await writer.Browser.GetAsync(At("/health/ready"));

        await AssertKindlyRefusedAsync(answer, "Do not lose this.");
        Assert.Equal(HttpStatusCode.OK, article.StatusCode);
        Assert.Contains("We can't show the comments right now.", (await article.DocumentAsync()).QuerySelector("#comments")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, permalink.StatusCode);
        Assert.NotNull(permalink.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }

    [SmallDiskFact]
    public async Task Full_disk_takes_no_comment_serves_articles_and_works_again_when_there_is_room()
    {
        using var disk = new SmallDisk();
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={disk.Path("site.db")}"));
        var kept = new List<long> { (await site.Writer().LeaveAsync()).Id };
        disk.Fill();

        HttpResponseMessage answer;
        var text = "";
        do
        {
            text = $"Number {kept.Count} " + new string('x', 4900);
            answer = await site.Writer().SendAsync(form => form["Body"] = text);
            if (answer.StatusCode == HttpStatusCode.SeeOther)
            {
                kept.Add(Writer.Left.At(answer.Headers.Location!.OriginalString).Id);
            }
        }
        while (answer.StatusCode == HttpStatusCode.SeeOther && kept.Count < 500);

        await AssertKindlyRefusedAsync(answer, text);
        Assert.Equal(HttpStatusCode.OK, (await site.Writer().Browser.GetAsync(At("/articles/what-usually-happens"))).StatusCode);
        disk.Empty();
        kept.Add((await site.Writer().LeaveAsync(form => form["Body"] = text)).Id);
        Assert.Equal(kept, await site.AskAsync(db => db.Comments.OrderBy(comment => comment.Id).Select(comment => comment.Id).ToListAsync()));
        answer.Dispose();
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private static async Task AssertKindlyRefusedAsync(HttpResponseMessage answer, string text)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await answer.DocumentAsync();
        Assert.Equal(text, page.Typed("Body"));
        Assert.Contains("The fault is ours.", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Writer.Left> LeavePublishedAsync()
    {
        using var site = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={File};Pooling=False"));
        var left = await site.Writer().LeaveAsync();
        await site.PublishAsync(left.Id);
        return left;
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var database = new SqliteConnection($"Data Source={File};Pooling=False");
        await database.OpenAsync();
        return database;
    }

    private static async Task DoAsync(SqliteConnection database, string sql)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
