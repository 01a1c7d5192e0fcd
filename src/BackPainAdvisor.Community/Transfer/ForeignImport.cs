using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Typing;
using BackPainAdvisor.Content;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>Takes in the comments of another program: all wait, unless those that were approved there are to be shown at once.</summary>
/// <param name="store">Where to.</param>
/// <param name="queue">Its writer.</param>
/// <param name="site">Its articles and rules.</param>
/// <param name="reserved">Names that only editors may use.</param>
/// <param name="now">No comment is younger.</param>
public sealed class ForeignImport(Store store, WriteQueue queue, SiteContent site, ReservedNames reserved, DateTime now)
{
    private const int CommentsTogether = 200;
    private const string Nameless = "Anonymous";

    private readonly ForeignReport report = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private Dictionary<string, Known> known = []; // By what Comment.ImportedFrom holds.

    /// <summary>Shows what was approved there, but nothing with words of danger or under an editor's name.</summary>
    public bool PublishesApproved { get; init; }

    /// <summary>Says what would be done, and does nothing.</summary>
    public bool IsTrial { get; init; }

    /// <exception cref="TransferRefusedException">The file can't be read on. What was taken in before stays.</exception>
    public Task<ForeignReport> TakeWordPressAsync(TextReader file, CancellationToken cancel = default) => TakeAsync("wordpress", WordPressFile.Read(file), cancel);

    /// <exception cref="TransferRefusedException">The file can't be read on. What was taken in before stays.</exception>
    public Task<ForeignReport> TakeDisqusAsync(TextReader file, CancellationToken cancel = default) => TakeAsync("disqus", DisqusFile.Read(file), cancel);

    private async Task<ForeignReport> TakeAsync(string program, IEnumerable<ForeignThread> threads, CancellationToken cancel)
    {
        await using (var db = store.Open())
        {
            var prefix = $"{program} ";
            known = await db.Comments.AsNoTracking().Where(c => c.ImportedFrom != null && c.ImportedFrom.StartsWith(prefix))
                .ToDictionaryAsync(c => c.ImportedFrom!, c => new Known(c.ReplyTo ?? c.Id, c.State == CommentState.Published), StringComparer.Ordinal, cancel);
        }

        foreach (var thread in threads)
        {
            cancel.ThrowIfCancellationRequested();
            var kept = thread.Comments.Where(IsKept).ToList();
            if (thread.Addresses.Select(address => ArticleOfAddress.Find(site, address)).FirstOrDefault(slug => slug is not null) is { } article)
            {
                await TakeAsync(program, article, kept);
            }
            else if (kept.Count > 0)
            {
                report.FindsNoArticle(thread.Addresses is [var first, ..] ? first : "(no address)", kept.Count);
            }
        }

        return report;
    }

    private bool IsKept(ForeignComment comment)
    {
        report.Reads();
        var why = comment switch
        {
            { State: ForeignState.Spam } => "spam",
            { State: ForeignState.Deleted } => "deleted",
            { State: ForeignState.Pingback } => "pingbacks",
            { Html: null } => "too long",
            { WrittenAt: not { Year: >= 1990 } } => "without a time",
            { Id: "" } => "without a number",
            _ when !seen.Add(comment.Id) => "twice in the file",
            _ => null,
        };
        if (why is not null)
        {
            report.LeavesOut(why);
        }

        return why is null;
    }

    private async Task TakeAsync(string program, string article, IReadOnlyList<ForeignComment> comments)
    {
        foreach (var batch in Threading.Flatten(comments).Select(placed => Ready(program, placed)).OfType<Arrival>().Chunk(CommentsTogether))
        {
            if (IsTrial)
            {
                Count(batch, known);
                continue;
            }

            var written = await queue.RunAsync(db => AddAsync(db, article, batch));
            if (!written.Has(out var added))
            {
                throw new TransferRefusedException("The database can't be written now. What was taken in stays; run the same import again to take in the rest.");
            }

            Count(batch, added);
            foreach (var (key, one) in added)
            {
                known[key] = one;
            }
        }
    }

    /// <summary>As it will be kept, or <c>null</c> when it is there already or can't be kept.</summary>
    private Arrival? Ready(string program, Threading.Placed placed)
    {
        var (comment, key) = (placed.Comment, KeyOf(program, placed.Comment));
        if (known.ContainsKey(key))
        {
            report.There++;
            return null;
        }

        var input = new CommentInput { Name = NameOf(comment), Body = TextOfHtml.Of(comment.Html!), Consent = true }.Tidy(); // Longer ones were left out.
        var problems = input.Problems(reserved);
        if (problems.ContainsKey(nameof(CommentInput.Body)))
        {
            report.LeavesOut(input.Body.Length == 0 ? "empty" : "too long");
            return null;
        }

        var screened = Screening.Of(input, site.CommentRules);
        var isPublished = PublishesApproved && comment.State is ForeignState.Approved && problems.Count == 0 && !ModerationMode.Nothing.Holds(screened.Flags);
        input = placed.Answered is { } answered ? input with { Body = $"In reply to {NameOf(answered)}:\n\n{input.Body}" } : input;
        var writtenAt = comment.WrittenAt!.Value; // Those without were left out.
        return new Arrival(key, placed.Opening is { } opening ? KeyOf(program, opening) : null, input, screened, writtenAt < now ? writtenAt : now, isPublished);
    }

    private async Task<Dictionary<string, Known>> AddAsync(CommunityDb db, string article, IReadOnlyList<Arrival> batch)
    {
        var added = new Dictionary<string, Known>(StringComparer.Ordinal);
        foreach (var arrival in batch)
        {
            var thread = arrival.Opening is null ? null : added.GetValueOrDefault(arrival.Opening) ?? known.GetValueOrDefault(arrival.Opening);
            var comment = db.Add(Comment.TakeIn(article, thread?.Thread, arrival.Input, arrival.Screened, arrival.Key, arrival.WrittenAt)).Entity;
            await db.SaveChangesAsync(); // Gives it its number.
            if (arrival.IsPublished && thread is not { IsShown: false })
            {
                var before = comment.Stand();
                await CommentDesk.MoveAsync(db, comment, () => comment.Publish(comment.WrittenAt));
                db.Add(AuditEntry.OfDecision("import", AccountDesk.Operator, comment, before, now));
            }

            added[arrival.Key] = new Known(thread?.Thread ?? comment.Id, comment.IsShown);
        }

        return added;
    }

    private void Count(IReadOnlyList<Arrival> batch, Dictionary<string, Known> added)
    {
        var published = IsTrial ? batch.Count(arrival => arrival.IsPublished) : added.Values.Count(one => one.IsShown);
        report.Published += published;
        report.Waiting += batch.Count - published;
    }

    private static string NameOf(ForeignComment comment)
    {
        var name = TypedText.Line(comment.Name);
        return !TypedText.IsVisible(name) ? Nameless
            : TypedText.Length(name) > CommentInput.LongestName ? string.Concat(name.EnumerateRunes().Take(CommentInput.LongestName))
            : name;
    }

    /// <summary>With its time, as two blogs may have given one number to two comments.</summary>
    private static string KeyOf(string program, ForeignComment comment) => $"{program} {comment.Id} {comment.WrittenAt:yyyy-MM-dd'T'HH:mm:ss'Z'}";

    /// <param name="Thread">The number here of the comment that opens its thread.</param>
    /// <param name="IsShown">To readers.</param>
    private sealed record Known(long Thread, bool IsShown);

    private sealed record Arrival(string Key, string? Opening, CommentInput Input, Screening Screened, DateTime WrittenAt, bool IsPublished);
}
