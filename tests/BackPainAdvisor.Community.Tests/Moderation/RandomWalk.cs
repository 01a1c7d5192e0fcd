using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Tests.Moderation;

/// <summary>One moderator and the writers of six comments, who do whatever comes to their minds.</summary>
internal sealed class RandomWalk(TestCommunity community, int seed)
{
    private const int MostComments = 6;

    private readonly Random chance = new(seed);
    private readonly List<Walked> comments = [];
    private int written;

    /// <summary>How many moves have to stand in the log: decisions, undoings and erasures that were done.</summary>
    public int Logged { get; private set; }

    public int Undone { get; private set; }

    public async Task MoveAsync(int moves)
    {
        for (var move = 0; move < moves; move++)
        {
            community.Clock.Move(TimeSpan.FromSeconds(1));
            if (comments.Count < MostComments)
            {
                await WriteAsync();
                continue;
            }

            var one = comments[chance.Next(comments.Count)];
            switch (chance.Next(20))
            {
                case < 10:
                    await DecideAsync(one, (Decision)chance.Next(3));
                    break;
                case < 15:
                    await UndoAsync(one);
                    break;
                case 15:
                    await ChangeAsync(one, community.Desk.WithdrawAsync(one.Comment.Id, one.Key));
                    break;
                case < 18:
                    await ChangeAsync(one, community.Desk.EditAsync(one.Comment.Id, one.Key, new CommentInput { Name = "Ada", Body = $"Better words {seed}.{move}" }, TestCommunity.Reserved, CommentRules.None));
                    break;
                case 18:
                    await community.Reports.ReportAsync(one.Comment.Id, new ReportInput { Reason = ReportInput.Reasons[0] });
                    break;
                default:
                    await EraseAsync(one);
                    break;
            }
        }
    }

    private async Task WriteAsync()
    {
        var opening = comments.Find(comment => comment.Comment is { ReplyTo: null, IsShown: true });
        var kept = await community.KeepAsync($"Words {seed}.{written++}", replyTo: chance.Next(2) == 0 ? opening?.Comment.Id : null);
        comments.Add(new Walked(kept.Comment, kept.Key!)); // New, so it has one.
    }

    private async Task DecideAsync(Walked one, Decision decision)
    {
        var (before, mayBe) = (one.Comment.Stand(), decision is Decision.Publish ? one.Comment.State is CommentState.Waiting or CommentState.Rejected : one.Comment.IsRejectable);
        var outcome = await OnlyAsync(community.Decisions.DecideAsync([new Seen(one.Comment.Id, one.Comment.Version)], decision, "It sells something", $"moderator-{seed}"));
        if (outcome is DecisionOutcome.Done done)
        {
            Take(one, done);
            one.Decisions.Add((done.Entry, before));
        }
        else
        {
            Assert.False(mayBe);
            Assert.Equal(before, Assert.IsType<DecisionOutcome.Overtaken>(outcome).Comment.Stand());
        }
    }

    /// <summary>Mostly the last decision, which brings back what was before; an older one changes nothing.</summary>
    private async Task UndoAsync(Walked one)
    {
        if (one.Decisions.Count == 0)
        {
            return;
        }

        var (entry, before) = one.Decisions[chance.Next(Math.Max(0, one.Decisions.Count - 2), one.Decisions.Count)];
        var now = one.Comment.Stand();
        switch (await OnlyAsync(community.Decisions.UndoAsync([entry], $"moderator-{seed}")))
        {
            case DecisionOutcome.Done done:
                Assert.Equal(before, done.Comment.Stand());
                Take(one, done);
                one.Decisions.Add((done.Entry, now));
                Undone++;
                break;
            case var outcome:
                Assert.Equal(now, Assert.IsType<DecisionOutcome.Overtaken>(outcome).Comment.Stand());
                break;
        }
    }

    private static async Task ChangeAsync(Walked one, Task<CommentOutcome> change)
    {
        switch (await change)
        {
            case CommentOutcome.Kept kept:
                one.Comment = kept.Comment;
                break;
            case var outcome:
                Assert.Equal(one.Comment.Stand(), Assert.IsType<CommentOutcome.NotAllowed>(outcome).Comment.Stand());
                break;
        }
    }

    private async Task EraseAsync(Walked one)
    {
        Assert.IsType<CommentOutcome.Kept>(await community.Erasure.EraseAsync(one.Comment.Id, one.Key));
        comments.Remove(one);
        Logged++;
    }

    private void Take(Walked one, DecisionOutcome.Done done)
    {
        one.Comment = done.Comment;
        Logged++;
    }

    private static async Task<DecisionOutcome> OnlyAsync(Task<Written<IReadOnlyList<DecisionOutcome>>> decided)
    {
        Assert.True((await decided).Has(out var outcomes));
        return Assert.Single(outcomes);
    }

    private sealed class Walked(Comment comment, WriterKey key)
    {
        public Comment Comment { get; set; } = comment;
        public WriterKey Key => key;

        /// <summary>Each decision's number in the log, and how the comment stood before it.</summary>
        public List<(long Entry, CommentStanding Before)> Decisions { get; } = [];
    }
}
