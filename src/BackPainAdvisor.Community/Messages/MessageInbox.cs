using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Messages;

/// <summary>One page of messages for moderators: what nobody has read oldest first, the others newest first.</summary>
/// <param name="Unread">How many nobody has read.</param>
/// <param name="Next">The id after which the next page begins; <c>null</c> when there is none.</param>
public sealed record MessageInbox(int Unread, IReadOnlyList<Message> Messages, long? Next)
{
    public const int MessagesPerPage = 30;

    public static async Task<MessageInbox> ReadAsync(CommunityDb db, MessageState state, long? after, CancellationToken cancel)
    {
        var found = db.Messages.AsNoTracking().Where(message => message.State == state);
        var ordered = state is MessageState.Unread
            ? found.Where(message => after == null || message.Id > after).OrderBy(message => message.Id)
            : found.Where(message => after == null || message.Id < after).OrderByDescending(message => message.Id);
        var messages = await ordered.Take(MessagesPerPage + 1).ToListAsync(cancel);
        var unread = await db.Messages.CountAsync(message => message.State == MessageState.Unread, cancel);
        return new MessageInbox(unread, [.. messages.Take(MessagesPerPage)], messages.Count > MessagesPerPage ? messages[MessagesPerPage - 1].Id : null);
    }
}
