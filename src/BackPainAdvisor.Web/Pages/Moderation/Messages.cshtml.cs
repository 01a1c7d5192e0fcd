using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Messages;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>What came by the contact form. The site sends no mail: who wants to answer does so by their own means, and says here that they did.</summary>
[StaffPage(Roles.Moderator)]
public sealed class MessagesModel(CommunityDb db, MessageDesk desk) : PageModel
{
    public MessageState State { get; private set; }

    public MessageInbox Inbox { get; private set; } = null!;

    public string? Problem { get; private set; }

    public static string AddressOf(MessageState state) => state is MessageState.Unread ? "/moderation/messages" : $"/moderation/messages?state={Word(state)}";

    public Task OnGetAsync(string? state, string? after, CancellationToken cancel) =>
        ReadAsync(Read(state) ?? MessageState.Unread, long.TryParse(after, out var id) ? id : null, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        if (form["Do"].ToString().Split(':') is not [var word, var seen] || Read(word) is not { } state
            || seen.Split('.') is not [var first, var second] || !long.TryParse(first, out var id) || !int.TryParse(second, out var version))
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        var shown = Read(form["State"]) ?? MessageState.Unread;
        var actor = User.Identity?.Name ?? throw new InvalidOperationException("Somebody without a name reads messages.");
        var outcome = await desk.MoveAsync(id, version, state, actor);
        if (outcome is MessageOutcome.Kept)
        {
            return this.SeeOther(AddressOf(shown));
        }

        (Response.StatusCode, Problem) = outcome switch
        {
            MessageOutcome.Overtaken { Last: { } last } => (StatusCodes.Status409Conflict, $"Nothing was done with message {id}: {last.Actor} was quicker ({last.Deed}, {last.At:HH:mm} UTC)."),
            MessageOutcome.StoreUnavailable => (StatusCodes.Status503ServiceUnavailable, OutcomeWords.Unwritten),
            _ => (StatusCodes.Status409Conflict, "That message is not there any more."),
        };
        await ReadAsync(shown, null, cancel);
        return Page();
    }

    private static string Word(MessageState state) => state.ToString().ToLowerInvariant();

    private static MessageState? Read(string? word) => Enum.TryParse<MessageState>(word, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;

    private async Task ReadAsync(MessageState state, long? after, CancellationToken cancel)
    {
        State = state;
        Inbox = await MessageInbox.ReadAsync(db, state, after, cancel);
    }
}
