using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Comments;

/// <summary>All that is kept about one comment, for the one who wrote it.</summary>
/// <param name="Decisions">Entries of the log. Who decided is not handed out.</param>
public sealed record CommentRecord(Comment Comment, IReadOnlyList<Report> Reports, IReadOnlyList<AuditEntry> Decisions)
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static async Task<CommentRecord> ReadAsync(CommunityDb db, Comment comment, CancellationToken cancel) => new(
        comment,
        await db.Reports.AsNoTracking().Where(report => report.Comment == comment.Id).OrderBy(report => report.Id).ToListAsync(cancel),
        await db.AuditEntries.AsNoTracking().Where(entry => entry.Comment == comment.Id).OrderBy(entry => entry.Id).ToListAsync(cancel));

    /// <summary>What is kept, in the words of the table on the privacy page, and what it is for this comment, in words.</summary>
    public IReadOnlyList<(string What, string Value)> Fields() =>
    [
        ("A number", $"{Comment.Id}{(Comment.Place is { } place ? $", place {place} in the discussion" : "")}, version {Comment.Version}"),
        ("The article, and the comment you answer, if any", Comment.Article + (Comment.ReplyTo is { } answered ? $", in answer to comment {answered}" : "")),
        ("The name you gave", Comment.Name),
        ("Your text", Comment.Body),
        ("What you tried, for how long, and what changed, if you told us", Joined("; ", Comment.Tried, Comment.HowLong, Comment.Changed)),
        ("When you gave consent", Words(Comment.ConsentAt)),
        ("When it was written, edited, decided on and first shown", Joined("; ", Told("written", Comment.WrittenAt), Told("edited", Comment.EditedAt), Told("decided on", Comment.DecidedAt), Told("first shown", Comment.PublishedAt))),
        ("Its state, and the reason if it is refused", Comment.State + (Comment.Reason is { } reason ? $": {reason}" : "")),
        ("Flags, such as \"looks like spam\"", Comment.Flags is CommentFlags.None ? "none" : $"{Comment.Flags}"),
        ("What our rules found in your words, such as a warning sign or a phone number", Comment.Findings ?? "nothing"),
        ("Who wrote it, if it is an answer of the editors", Comment.Person ?? "nothing"),
        ("When a moderator edited it, and the text before and after", Joined("; ", Told("edited", Comment.AmendedAt))),
        ("A note by the editors under it, and why it is folded up, if it is", Joined("; ", Comment.Note, Comment.Fold)),
        ("Reports by readers, and since when there is one to look at", Comment.ReportedAt is { } since ? $"{Told("reported", since)}; {Reported}" : Reported),
        ("A hash of your private key", Comment.KeyHash is null ? "none" : "kept as long as the comment"),
        ("A keyed hash of your network address", Until(Comment.AddressHash, Retention.AddressHashTime)),
        ("A keyed hash of all you sent", Until(Comment.SubmissionHash, Retention.SubmissionHashTime)),
        ("Which comment of an older site it was, if it comes from one", Comment.ImportedFrom ?? "nothing"),
    ];

    /// <summary>Every field as it is stored, hashes in hexadecimal, with the reports and decisions about it.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Comment = new
            {
                Comment.Id, Comment.Article, Comment.ReplyTo, Comment.Place, Comment.Version,
                Comment.Name, Comment.Body, Comment.Tried, Comment.HowLong, Comment.Changed,
                Comment.ConsentAt, Comment.WrittenAt, Comment.EditedAt, Comment.DecidedAt, Comment.PublishedAt, Comment.ReportedAt,
                State = $"{Comment.State}", Comment.Reason, Flags = $"{Comment.Flags}", Comment.Findings,
                Comment.Person, Comment.AmendedAt, Comment.Note, Comment.Fold, Comment.ImportedFrom,
                KeyHash = Hex(Comment.KeyHash), AddressHash = Hex(Comment.AddressHash), SubmissionHash = Hex(Comment.SubmissionHash),
            },
            Reports = Reports.Select(report => new { report.Reason, report.SentAt, report.DecidedAt }),
            Decisions = Decisions.Select(decision => new { decision.At, decision.Deed, decision.Reason }),
        },
        Written);

    // What a reader added in words is that reader's, and may tell who it was.
    private string Reported => Reports is [] ? "none" : string.Join("; ", Reports.Select(report => $"{report.Reason}, {Words(report.SentAt)}"));

    private string Until(byte[]? hash, TimeSpan time) => hash is null ? "dropped" : $"kept until {Words(Comment.WrittenAt + time)}";

    private static string? Told(string what, DateTime? when) => when is { } known ? $"{what} {Words(known)}" : null;

    private static string Joined(string between, params string?[] parts) => parts.OfType<string>().ToList() is [_, ..] told ? string.Join(between, told) : "nothing";

    private static string Words(DateTime moment) => moment.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string? Hex(byte[]? hash) => hash is null ? null : Convert.ToHexStringLower(hash);
}
