using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>What is erased leaves no word behind.</summary>
public sealed class ErasureTests
{
    private const string Words = "Heliotrope ducks";

    [Fact]
    public async Task Erased_comment_is_gone_from_table_page_search_and_reports_and_its_key_opens_nothing()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync(Words);
        await community.Desk.PublishAsync(kept.Comment.Id);
        await community.Reports.ReportAsync(kept.Comment.Id, new ReportInput { Reason = ReportInput.Other, Words = Words });

        Assert.IsType<CommentOutcome.Kept>(await community.Erasure.EraseAsync(kept.Comment.Id, kept.Key!));

        await using var db = community.Open();
        Assert.Equal((0, 0), (await db.Comments.CountAsync(), await db.Reports.CountAsync()));
        var page = await community.PageAsync();
        Assert.Equal((0, 0), (page.Threads.Count, page.Shown));
        Assert.Empty((await CommentQueue.ReadAsync(db, community.Store, QueueList.Published, "Heliotrope", after: null, default)).Comments);
        Assert.Empty(await CommentList.NewestAsync(db, most: 10));
        Assert.IsType<CommentOutcome.NotFound>(await community.Erasure.EraseAsync(kept.Comment.Id, kept.Key!));
    }

    [Fact]
    public async Task Log_keeps_that_it_was_erased_and_no_word_of_it()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync(Words);

        await community.Erasure.EraseAsync(kept.Comment.Id, kept.Key!);

        await using var db = community.Open();
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal(("erase", AuditEntry.Writer, (long?)kept.Comment.Id, null), (entry.Deed, entry.Actor, entry.Comment, entry.Reason));
        var undone = await community.Decisions.UndoAsync([entry.Id], "anna");
        Assert.IsType<DecisionOutcome.Gone>(Assert.Single(undone.Value!));
    }

    [Fact]
    public async Task Empty_row_stays_only_while_there_are_answers()
    {
        await using var community = await TestCommunity.StartAsync();
        var question = await community.KeepAsync(Words);
        await community.Desk.PublishAsync(question.Comment.Id);
        var answer = await community.KeepAsync("Answer", question.Comment.Id);
        await community.Desk.PublishAsync(answer.Comment.Id);

        await community.Erasure.EraseAsync(question.Comment.Id, question.Key!);

        var thread = Assert.Single((await community.PageAsync()).Threads);
        Assert.Equal((CommentState.Erased, ""), (thread.Opening.Removed!.State, thread.Opening.Name + thread.Opening.Body));
        Assert.Equal("Answer", Assert.Single(thread.Replies).Body);
        await using var db = community.Open();
        var stub = await db.Comments.AsNoTracking().SingleAsync(comment => comment.Id == question.Comment.Id);
        Assert.Equal(("", "", null, null, null), (stub.Name, stub.Body, stub.KeyHash, stub.AddressHash, stub.SubmissionHash));

        await community.Erasure.EraseAsync(answer.Comment.Id, answer.Key!);

        Assert.Equal(0, await db.Comments.CountAsync());
        Assert.Empty((await community.PageAsync()).Threads);
    }

    [Fact]
    public async Task Another_key_erases_nothing()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync(Words);

        Assert.IsType<CommentOutcome.NotFound>(await community.Erasure.EraseAsync(kept.Comment.Id, WriterKey.New()));

        await using var db = community.Open();
        Assert.Equal(Words, (await db.Comments.SingleAsync()).Body);
    }

    [Theory]
    [InlineData(CommentState.Waiting)]
    [InlineData(CommentState.Published)]
    [InlineData(CommentState.Rejected)]
    [InlineData(CommentState.Withdrawn)]
    public async Task Comment_in_any_state_can_be_erased(CommentState state)
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync(Words);
        await (state switch
        {
            CommentState.Published => community.Desk.PublishAsync(kept.Comment.Id),
            CommentState.Rejected => community.Desk.RejectAsync(kept.Comment.Id, "It sells something"),
            CommentState.Withdrawn => community.Desk.WithdrawAsync(kept.Comment.Id, kept.Key!),
            _ => Task.FromResult<CommentOutcome>(kept),
        });

        Assert.IsType<CommentOutcome.Kept>(await community.Erasure.EraseAsync(kept.Comment.Id, kept.Key!));

        await using var db = community.Open();
        Assert.Equal(0, await db.Comments.CountAsync());
    }

    [Fact]
    public async Task Moderator_erases_many_at_once_and_each_has_its_line_in_the_log()
    {
        await using var community = await TestCommunity.StartAsync();
        var one = await community.KeepAsync(Words);
        var two = await community.KeepAsync("More ducks");
        var other = await community.KeepAsync("Somebody else's");

        var written = await community.Erasure.EraseAsync([one.Comment.Id, two.Comment.Id, 999], "anna");

        Assert.Equal(2, written.Value);
        await using var db = community.Open();
        Assert.Equal(other.Comment.Id, (await db.Comments.SingleAsync()).Id);
        Assert.Equal([one.Comment.Id, two.Comment.Id], await db.AuditEntries.Where(entry => entry.Deed == "erase" && entry.Actor == "anna").OrderBy(entry => entry.Id).Select(entry => entry.Comment!.Value).ToListAsync());
    }

    [Fact]
    public async Task Next_backup_and_the_file_itself_hold_no_word_of_it()
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        await using (var community = await TestCommunity.StartAsync(on: place))
        {
            var kept = await community.KeepAsync(Words);
            await community.Desk.PublishAsync(kept.Comment.Id);

            await community.Erasure.EraseAsync(kept.Comment.Id, kept.Key!);
            await Backup.WriteAsync(community.Store, backup);
            await using var db = community.Open();
            await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)");
        }

        Assert.All([backup, Path.Combine(place.Folder, "site.db")], file =>
        {
            var bytes = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file));
            Assert.DoesNotContain("eliotrope", bytes, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Pages_kept_by_a_cache_are_told()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync(Words);
        await community.Desk.PublishAsync(kept.Comment.Id);
        await community.Desk.RejectAsync(kept.Comment.Id, "A marker with a reason");
        await using var db = community.Open();
        var before = await PageChanges.ReadAsync(db);

        await community.Erasure.EraseAsync(kept.Comment.Id, kept.Key!);

        Assert.True(await PageChanges.ReadAsync(db) > before);
    }
}
