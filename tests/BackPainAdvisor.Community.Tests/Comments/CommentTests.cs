using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class CommentTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, Action<Comment>> Verbs = new(StringComparer.Ordinal)
    {
        ["Publish"] = comment => comment.Publish(Now),
        ["Reject"] = comment => comment.Reject("It sells something.", Now),
        ["Withdraw"] = comment => comment.Withdraw(Now),
        ["Edit"] = comment => comment.Edit(new CommentInput { Name = "Ada", Body = "New" }, new Screening(CommentFlags.None, []), ModerationMode.Everything, Now),
        ["Erase"] = comment => comment.Erase(Now),
    };

    [Theory]
    [InlineData(CommentState.Waiting, "Publish", CommentState.Published)]
    [InlineData(CommentState.Waiting, "Reject", CommentState.Rejected)]
    [InlineData(CommentState.Waiting, "Withdraw", CommentState.Withdrawn)]
    [InlineData(CommentState.Waiting, "Edit", CommentState.Waiting)]
    [InlineData(CommentState.Waiting, "Erase", CommentState.Erased)]
    [InlineData(CommentState.Published, "Publish", null)]
    [InlineData(CommentState.Published, "Reject", CommentState.Rejected)]
    [InlineData(CommentState.Published, "Withdraw", CommentState.Withdrawn)]
    [InlineData(CommentState.Published, "Edit", CommentState.Waiting)]
    [InlineData(CommentState.Published, "Erase", CommentState.Erased)]
    [InlineData(CommentState.Rejected, "Publish", CommentState.Published)]
    [InlineData(CommentState.Rejected, "Reject", null)]
    [InlineData(CommentState.Rejected, "Withdraw", CommentState.Withdrawn)]
    [InlineData(CommentState.Rejected, "Edit", null)]
    [InlineData(CommentState.Rejected, "Erase", CommentState.Erased)]
    [InlineData(CommentState.Withdrawn, "Publish", null)]
    [InlineData(CommentState.Withdrawn, "Reject", null)]
    [InlineData(CommentState.Withdrawn, "Withdraw", null)]
    [InlineData(CommentState.Withdrawn, "Edit", null)]
    [InlineData(CommentState.Withdrawn, "Erase", CommentState.Erased)]
    [InlineData(CommentState.Erased, "Publish", null)]
    [InlineData(CommentState.Erased, "Reject", null)]
    [InlineData(CommentState.Erased, "Withdraw", null)]
    [InlineData(CommentState.Erased, "Edit", null)]
    public void Each_state_allows_its_own_moves_only(CommentState from, string verb, CommentState? to)
    {
        var comment = In(from);

        var mistake = Record.Exception(() => Verbs[verb](comment));

        Assert.Equal(to ?? from, comment.State);
        Assert.Equal(to is null, mistake is InvalidOperationException);
    }

    [Fact]
    public void Refusal_says_which_comment_and_which_state()
    {
        var mistake = Assert.Throws<InvalidOperationException>(() => In(CommentState.Withdrawn).Publish(Now));

        Assert.Equal("Comment 0 on 'walking' is Withdrawn and can't be published.", mistake.Message);
    }

    [Fact]
    public void Erased_comment_keeps_nothing_of_its_writer()
    {
        var comment = In(CommentState.Published);

        comment.Erase(Now);

        Assert.Equal("", comment.Name + comment.Body + comment.Tried + comment.HowLong + comment.Changed + comment.Reason);
        Assert.True(comment is { KeyHash: null, AddressHash: null, SubmissionHash: null });
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Published_text_can_be_changed_for_half_an_hour(int minutes, bool isEditable)
    {
        Assert.Equal(isEditable, In(CommentState.Published).IsEditable(Now.AddMinutes(minutes)));
    }

    [Fact]
    public void Edit_of_a_published_text_stays_published_when_nothing_waits()
    {
        var comment = In(CommentState.Published);

        comment.Edit(new CommentInput { Name = "Ada", Body = "New" }, new Screening(CommentFlags.None, []), ModerationMode.Nothing, Now);

        Assert.Equal((CommentState.Published, "New", Now), (comment.State, comment.Body, comment.EditedAt));
    }

    [Fact]
    public void Every_verb_raises_the_version()
    {
        var comment = In(CommentState.Waiting);

        comment.Publish(Now);
        comment.Reject("It sells something.", Now);
        comment.Withdraw(Now);

        Assert.Equal(4, comment.Version);
    }

    [Fact]
    public void Rejecting_needs_a_reason()
    {
        Assert.Throws<ArgumentException>(() => In(CommentState.Waiting).Reject(" ", Now));
    }

    private static Comment In(CommentState state)
    {
        var input = new CommentInput { Name = "Ada", Body = "Text", Tried = "Walking", Consent = true };
        var comment = Comment.Write("walking", null, input, new CommentOrigin(WriterKey.New().Hash(), [1], [2], CommentFlags.None), Now);
        if (state is not CommentState.Waiting)
        {
            Verbs[state switch
            {
                CommentState.Published => "Publish",
                CommentState.Rejected => "Reject",
                CommentState.Withdrawn => "Withdraw",
                _ => "Erase",
            }](comment);
        }

        return comment;
    }
}
