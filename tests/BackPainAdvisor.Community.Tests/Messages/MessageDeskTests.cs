using BackPainAdvisor.Community.Messages;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Messages;

public sealed class MessageDeskTests
{
    [Fact]
    public async Task Message_is_kept_once_though_it_is_sent_twice()
    {
        await using var community = await TestCommunity.StartAsync();
        var input = new MessageInput { Body = "A link is broken.", ReplyAddress = "ada@example.org" };

        await community.Messages.LeaveAsync(input, community.Stamps.Make(MessageDesk.Form), address: null);
        await community.Messages.LeaveAsync(input, community.Stamps.Make(MessageDesk.Form), address: null);
        await using var db = community.Open();

        var message = await db.Messages.SingleAsync();
        Assert.Equal((null, "A link is broken.", "ada@example.org"), (message.Name, message.Body, message.ReplyAddress));
    }

    [Fact]
    public async Task Empty_message_is_refused()
    {
        await using var community = await TestCommunity.StartAsync();

        var outcome = await community.Messages.LeaveAsync(new MessageInput { Body = " " }, community.Stamps.Make(MessageDesk.Form), address: null);

        Assert.Equal(["Body"], Assert.IsType<MessageOutcome.Refused>(outcome).Problems.Keys);
    }
}
