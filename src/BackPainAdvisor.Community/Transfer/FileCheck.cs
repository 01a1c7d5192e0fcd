using System.Text.Json;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>Looks through an exported file before any of it is taken in, beside the database it is meant for.</summary>
internal sealed class FileCheck
{
    private readonly CommunityDb db;
    private readonly Dictionary<string, IEntityType> kinds;
    private readonly Dictionary<long, (string Article, DateTime WrittenAt)> there;
    private readonly HashSet<string> discussionsThere;
    private readonly HashSet<long> seen = [];
    private readonly HashSet<long> openings = [];
    private readonly HashSet<(string Article, int Place)> places = [];
    private bool isOlder; // Then fields that came later may be missing.

    private FileCheck(CommunityDb db, Dictionary<long, (string, DateTime)> there, HashSet<string> discussionsThere)
    {
        (this.db, this.there, this.discussionsThere) = (db, there, discussionsThere);
        kinds = KeptTables.Of(db).ToDictionary(type => RowJson.Name(type.ClrType.Name), StringComparer.Ordinal);
    }

    public DiscussionImport.Taken Result { get; private set; } = new(0, 0, 0);

    public static async Task<FileCheck> OfAsync(CommunityDb db, CancellationToken cancel) => new(
        db,
        await db.Comments.AsNoTracking().Select(c => new { c.Id, c.Article, c.WrittenAt }).ToDictionaryAsync(c => c.Id, c => (string.Intern(c.Article), c.WrittenAt), cancel),
        [.. await db.Discussions.Select(d => d.Article).ToListAsync(cancel)]);

    /// <exception cref="TransferRefusedException">The file can't be taken in; the message says why, and the line.</exception>
    public void Look(IEnumerable<(int Number, JsonElement Row)> lines)
    {
        long rows = -1;
        long? promised = null;
        foreach (var (number, row) in lines)
        {
            if (promised is not null)
            {
                throw RowLines.Refusal(number, "something follows the last line of the file");
            }

            if (rows < 0)
            {
                LookAtHeader(row);
            }
            else if (Text(row, "kind") == "end")
            {
                promised = row.TryGetProperty("rows", out var count) && count.TryGetInt64(out var all) ? all : -1;
                continue;
            }
            else
            {
                LookAt(row, number);
            }

            rows++;
        }

        if (rows < 0 || promised != rows)
        {
            throw new TransferRefusedException($"The file is cut off: {Math.Max(rows, 0)} rows were read, and the last line does not say that these are all. Export it again.");
        }

        var others = there.Count - Result.There;
        if (others > 0 && Result.Comments > Result.There)
        {
            throw new TransferRefusedException($"The database holds {others} comments that are not in the file. A discussion is taken into an empty database, or into one where its import was interrupted.");
        }
    }

    /// <summary>Whether it is a row that the database does not have.</summary>
    public bool IsNew(JsonElement row) => Text(row, "kind") switch
    {
        "comment" => !there.ContainsKey(row.GetProperty("id").GetInt64()),
        "discussion" => !discussionsThere.Contains(Text(row, "article") ?? ""),
        "auditEntry" => there.Count == 0 || !IsThere((AuditEntry)Make(row)),
        { } kind => kinds.ContainsKey(kind),
        null => false,
    };

    /// <summary>The row as the program knows it.</summary>
    /// <exception cref="FormatException">A field is of the wrong kind.</exception>
    public object Make(JsonElement row)
    {
        var type = kinds[Text(row, "kind")!]; // It was looked at before.
        var made = Activator.CreateInstance(type.ClrType, nonPublic: true)!;
        foreach (var field in KeptTables.Fields(type).Where(field => made is not AuditEntry || !field.IsPrimaryKey()))
        {
            if (row.TryGetProperty(RowJson.Name(field.Name), out var value))
            {
                field.PropertyInfo!.SetValue(made, RowJson.Read(value, field.ClrType)); // Every field is a property, with a setter of its own.
            }
            else if (!field.IsNullable && !isOlder)
            {
                throw new FormatException($"it has no '{RowJson.Name(field.Name)}'");
            }
        }

        return made;
    }

    private void LookAtHeader(JsonElement row)
    {
        if (Text(row, "format") != DiscussionExport.Format || !row.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number))
        {
            throw new TransferRefusedException("This is no file that 'comments export' wrote: its first line does not say so.");
        }

        if (number > DiscussionExport.Version)
        {
            throw new TransferRefusedException($"The file was made by a newer version of this site (version {number}, this site knows {DiscussionExport.Version}). Bring this site up to date first.");
        }

        isOlder = number < DiscussionExport.Version;
    }

    private void LookAt(JsonElement row, int number)
    {
        if (Text(row, "kind") is not { } kind || !kinds.TryGetValue(kind, out var type))
        {
            throw RowLines.Refusal(number, "it is of no kind that is known");
        }

        var known = KeptTables.Fields(type).Select(field => RowJson.Name(field.Name)).Append("kind").ToHashSet(StringComparer.Ordinal);
        if (row.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw RowLines.Refusal(number, $"a {kind} has no field '{(unknown.Length > 40 ? unknown[..40] : unknown)}'");
        }

        try
        {
            if (Make(row) is Comment comment)
            {
                LookAt(comment, number);
            }
        }
        catch (FormatException mistake)
        {
            throw RowLines.Refusal(number, mistake.Message, mistake);
        }

        Result = Result with { New = Result.New + (IsNew(row) ? 1 : 0) };
    }

    private void LookAt(Comment comment, int number)
    {
        if (comment.Id < 1 || !seen.Add(comment.Id))
        {
            throw RowLines.Refusal(number, $"comment {comment.Id} is there twice, or has no number");
        }

        if (comment.ReplyTo is { } answered ? !openings.Contains(answered) : !openings.Add(comment.Id))
        {
            throw RowLines.Refusal(number, $"comment {comment.Id} answers none that stands before it and opens a thread");
        }

        if (comment.Place is { } place && (comment.ReplyTo is not null || !places.Add((comment.Article, place))))
        {
            throw RowLines.Refusal(number, $"place {place} of comment {comment.Id} is taken, or it is a reply");
        }

        var isThere = there.TryGetValue(comment.Id, out var other);
        if (isThere && other != (comment.Article, comment.WrittenAt))
        {
            throw RowLines.Refusal(number, $"the database holds another comment {comment.Id}");
        }

        Result = Result with { Comments = Result.Comments + 1, There = Result.There + (isThere ? 1 : 0) };
    }

    /// <summary>The log has entries of its own, about accounts, so its numbers are given anew; what an entry says tells whether it is there.</summary>
    private bool IsThere(AuditEntry entry) =>
        db.AuditEntries.Any(e => e.Comment == entry.Comment && e.CommentVersion == entry.CommentVersion && e.Deed == entry.Deed && e.Actor == entry.Actor && e.At == entry.At);

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
