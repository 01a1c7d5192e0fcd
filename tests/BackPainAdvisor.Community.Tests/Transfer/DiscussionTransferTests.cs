using System.Text;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Transfer;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Transfer;

/// <summary>A discussion that moves from one database to another, of the same kind; <see cref="TwoKindsOfDatabaseTests"/> has the other.</summary>
public sealed class DiscussionTransferTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 15, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Discussion_that_moved_is_the_same_to_the_last_letter()
    {
        await using var old = await DiscussionAsync();
        var file = await ExportAsync(old);
        await using var moved = await TestCommunity.StartAsync();

        var taken = await ImportAsync(moved, file);

        Assert.Equal((6, 0), (taken.Comments, taken.There));
        Assert.Equal(file, await ExportAsync(moved));
        Assert.Equal((await old.PageAsync()).Threads.Select(Shown), (await moved.PageAsync()).Threads.Select(Shown));
    }

    [Fact]
    public async Task Private_links_still_open_and_hashes_of_addresses_stay_behind()
    {
        await using var old = await TestCommunity.StartAsync();
        var kept = await old.KeepAsync("Mine");
        await using var moved = await TestCommunity.StartAsync();
        await ImportAsync(moved, await ExportAsync(old));

        var outcome = await moved.Desk.WithdrawAsync(kept.Comment.Id, kept.Key!);

        Assert.IsType<CommentOutcome.Kept>(outcome);
        await using var db = moved.Open();
        var comment = await db.Comments.SingleAsync();
        Assert.Null(comment.AddressHash);
        Assert.Null(comment.SubmissionHash);
    }

    [Fact]
    public async Task Discussion_goes_on_after_the_last_number_and_the_last_place()
    {
        await using var old = await DiscussionAsync();
        await using var moved = await TestCommunity.StartAsync();
        await ImportAsync(moved, await ExportAsync(old));

        var next = await moved.PublishedAsync("And it goes on");

        Assert.Equal((7, 3), (next.Id, next.Place));
        Assert.Equal(4, (await moved.PageAsync()).Shown);
    }

    [Fact]
    public async Task Decision_made_before_the_move_can_be_undone_after_it()
    {
        await using var old = await DiscussionAsync();
        await using var moved = await TestCommunity.StartAsync();
        await ImportAsync(moved, await ExportAsync(old));
        await using var db = moved.Open();
        var decided = await db.AuditEntries.SingleAsync(entry => entry.Deed == "reject");

        var outcomes = await moved.Decisions.UndoAsync([decided.Id], "anna");

        Assert.IsType<DecisionOutcome.Done>(Assert.Single(outcomes.Value!));
    }

    [Fact]
    public async Task Import_run_twice_adds_nothing_and_leaves_what_changed_since()
    {
        await using var old = await DiscussionAsync();
        var file = await ExportAsync(old);
        await using var moved = await TestCommunity.StartAsync();
        await ImportAsync(moved, file);
        await moved.PublishedAsync("New");
        await moved.Desk.RejectAsync(1, "Changed since.");
        var before = await ExportAsync(moved);

        var taken = await ImportAsync(moved, file);

        Assert.Equal((6, 6, 0), (taken.Comments, taken.There, taken.New));
        Assert.Equal(before, await ExportAsync(moved));
    }

    [Fact]
    public async Task Interrupted_import_takes_in_the_rest_when_it_is_run_again()
    {
        await using var old = await DiscussionAsync();
        var file = await ExportAsync(old);
        await using var moved = await TestCommunity.StartAsync();
        var lines = file.TrimEnd('\n').Split('\n');
        await ImportAsync(moved, string.Join('\n', [.. lines[..3], """{"kind":"end","rows":2}"""]));

        await ImportAsync(moved, file);

        Assert.Equal(file, await ExportAsync(moved));
    }

    [Fact]
    public async Task Trial_says_what_would_be_done_and_does_nothing()
    {
        await using var old = await DiscussionAsync();
        await using var moved = await TestCommunity.StartAsync();
        var empty = await ExportAsync(moved);

        var taken = await DiscussionImport.RunAsync(moved.Store, moved.Queue, await ReaderAsync(old), isTrial: true);

        Assert.Equal(6, taken.Comments);
        Assert.True(taken.New > 6);
        Assert.Equal(empty, await ExportAsync(moved));
    }

    [Fact]
    public async Task Discussion_is_not_poured_into_another()
    {
        await using var old = await DiscussionAsync();
        var file = await ExportAsync(old);
        await using var other = await TestCommunity.StartAsync();
        await other.PublishedAsync("Another first comment", null);
        var before = await ExportAsync(other);

        var refusal = await Assert.ThrowsAsync<TransferRefusedException>(() => ImportAsync(other, file.Replace("\"writtenAt\":\"2026", "\"writtenAt\":\"2025", StringComparison.Ordinal)));

        Assert.Contains("another comment 1", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await ExportAsync(other));
    }

    [Theory]
    [InlineData("", "cut off")]
    [InlineData("<?xml version='1.0'?>", "Line 1: it is no JSON")]
    [InlineData("[1]", "Line 1: it is no JSON object")]
    [InlineData("""{"format":"other","version":1}""", "no file that 'comments export' wrote")]
    [InlineData("""{"format":"back-pain-advisor-comments","version":9999}""", "newer version")]
    [InlineData("HEADER", "cut off")]
    [InlineData("""HEADER|{"kind":"end","rows":1}""", "cut off")]
    [InlineData("""HEADER|{"kind":"end","rows":0}|{"kind":"end","rows":0}""", "Line 3: something follows")]
    [InlineData("""HEADER|{"kind":"account"}""", "Line 2: it is of no kind")]
    [InlineData("""HEADER|{"kind":"comment","isAdmin":true}""", "no field 'isAdmin'")]
    [InlineData("""HEADER|{"kind":"comment","id":1}""", "Line 2: it has no 'article'")]
    [InlineData("""HEADER|{"kind":"comment","id":"1"}""", "Line 2: it holds a String where a Int64 belongs")]
    [InlineData("""HEADER|{"kind":"comment","id":1,"article":{"a":[{"b":[{}]}]}}""", "Line 2: it is no JSON")]
    [InlineData("""HEADER|{"kind":"discussion","article":"walking","threads":1,"shown":99999999999,"version":1}""", "Line 2:")]
    public async Task File_that_is_damaged_or_foreign_is_refused_with_the_line_and_the_reason(string text, string why)
    {
        await using var community = await TestCommunity.StartAsync();
        var file = text.Replace("HEADER", $$"""{"format":"back-pain-advisor-comments","version":{{DiscussionExport.Version}}}""", StringComparison.Ordinal).Replace('|', '\n');

        var refusal = await Assert.ThrowsAsync<TransferRefusedException>(() => ImportAsync(community, file));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"state\":\"Published\"", "\"state\":\"Shouted\"")]
    [InlineData("\"state\":\"Published\"", "\"state\":\"1\"")]
    [InlineData("\"replyTo\":1", "\"replyTo\":3")]
    [InlineData("\"replyTo\":1", "\"replyTo\":4711")]
    [InlineData("\"id\":2,", "\"id\":1,")]
    [InlineData("\"place\":2", "\"place\":1")]
    [InlineData("Z\"", "+01:00\"")]
    [InlineData("\"Question\"", "\"\\ud800\"")]
    public async Task File_in_which_something_was_changed_that_cannot_be_is_refused(string from, string to)
    {
        await using var old = await DiscussionAsync();
        var file = await ExportAsync(old);
        var at = file.IndexOf(from, file.IndexOf('\n', StringComparison.Ordinal), StringComparison.Ordinal);
        await using var moved = await TestCommunity.StartAsync();

        var refusal = await Assert.ThrowsAsync<TransferRefusedException>(() => ImportAsync(moved, file[..at] + to + file[(at + from.Length)..]));

        Assert.StartsWith("Line ", refusal.Message, StringComparison.Ordinal);
        await using var db = moved.Open();
        Assert.Empty(await db.Comments.ToListAsync());
    }

    [Fact]
    public async Task Endless_line_is_refused_before_it_fills_the_memory()
    {
        await using var community = await TestCommunity.StartAsync();
        using var endless = new Endless();

        var refusal = await Assert.ThrowsAsync<TransferRefusedException>(() => DiscussionImport.RunAsync(community.Store, community.Queue, () => endless, isTrial: false));

        Assert.Contains("longer than", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_no_form_could_send_is_made_fit_to_keep()
    {
        await using var old = await DiscussionAsync();
        var file = (await ExportAsync(old)).Replace("\"Question\"", "\"a\\u0000b\\u0085c\"", StringComparison.Ordinal);
        await using var moved = await TestCommunity.StartAsync();

        await ImportAsync(moved, file);

        Assert.Equal("abc", (await moved.PageAsync()).Threads[0].Opening.Body);
    }

    /// <summary>A thread with an answer, one that was removed, one that waits, one taken back, and one with words in many scripts.</summary>
    internal static async Task<TestCommunity> DiscussionAsync(TestPlace? on = null)
    {
        var community = await TestCommunity.StartAsync(on: on);
        var question = await community.PublishedAsync("Question");
        await community.PublishedAsync("Answer", question.Id);
        community.Clock.Move(TimeSpan.FromSeconds(1.2345678));
        var removed = await community.PublishedAsync("Buy this");
        await community.Desk.RejectAsync(removed.Id, "It sells something.");
        await community.KeepAsync("Waits \"quoted\" <b> \\ \t\n\nÜben, 歩く, ходить 🚶");
        var taken = await community.KeepAsync("Taken back");
        await community.Desk.WithdrawAsync(taken.Comment.Id, taken.Key!);
        await community.PublishedAsync("Answer too", question.Id);
        return community;
    }

    /// <summary>Without the time at which it was made.</summary>
    internal static async Task<string> ExportAsync(TestCommunity community)
    {
        using var file = new MemoryStream();
        await DiscussionExport.WriteAsync(community.Store, file, Now);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    internal static Task<DiscussionImport.Taken> ImportAsync(TestCommunity community, string file) =>
        DiscussionImport.RunAsync(community.Store, community.Queue, () => new StringReader(file), isTrial: false);

    private static async Task<Func<TextReader>> ReaderAsync(TestCommunity community)
    {
        var file = await ExportAsync(community);
        return () => new StringReader(file);
    }

    private static string Shown(DiscussionPage.Thread thread) =>
        string.Join('|', new[] { thread.Opening }.Concat(thread.Replies).Select(comment => $"{comment.Id} {comment.Name} {comment.Body} {comment.WrittenAt:O} {comment.Removed}"));

    private sealed class Endless : TextReader
    {
        public override int Peek() => 'x';
        public override int Read() => 'x';
    }
}
