using BackPainAdvisor.Community.Messages;

namespace BackPainAdvisor.Community.Tests.Messages;

public sealed class MessageInboxTests
{
    [Fact]
    public async Task Unread_messages_come_oldest_first_in_pages_that_leave_nothing_out_and_others_newest_first()
    {
        await using var community = await TestCommunity.StartAsync();
        for (var number = 0; number < MessageInbox.MessagesPerPage + 2; number++)
        {
            var kept = await LeaveAsync(community, $"Number {number}");
            if (number < 2)
            {
                await community.Messages.MoveAsync(kept.Id, kept.Version, MessageState.Read, "anna");
            }
        }

        await LeaveAsync(community, "The last");

        await using var db = community.Open();
        var first = await MessageInbox.ReadAsync(db, MessageState.Unread, null, default);
        var second = await MessageInbox.ReadAsync(db, MessageState.Unread, first.Next, default);
        var read = await MessageInbox.ReadAsync(db, MessageState.Read, null, default);
        Assert.Equal((31, 30, "Number 2"), (first.Unread, first.Messages.Count, first.Messages[0].Body));
        Assert.Equal(["The last"], second.Messages.Select(message => message.Body));
        Assert.Null(second.Next);
        Assert.Equal(["Number 1", "Number 0"], read.Messages.Select(message => message.Body));
    }

    [Fact]
    public async Task Of_twenty_that_move_a_message_in_the_same_moment_one_does_and_the_others_learn_who()
    {
        await using var community = await TestCommunity.StartAsync();
        var message = await LeaveAsync(community, "Hello");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => community.Messages.MoveAsync(message.Id, message.Version, MessageState.Read, $"moderator-{number}")));

        Assert.Single(outcomes.OfType<MessageOutcome.Kept>());
        Assert.Equal(19, outcomes.Count(outcome => outcome is MessageOutcome.Overtaken { Last.Deed: "read" }));
    }

    private static async Task<Message> LeaveAsync(TestCommunity community, string body) =>
        Assert.IsType<MessageOutcome.Kept>(await community.Messages.LeaveAsync(new MessageInput { Body = body }, community.Stamps.Make(MessageDesk.Form), address: null)).Message;
}
