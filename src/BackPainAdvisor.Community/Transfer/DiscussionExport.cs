using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>
/// Writes the whole discussion as JSON, a line for each row, as it was at one moment. The first line says what it is, the last
/// one how many rows there are, so that a file that was cut off is known. docs/transfer.md describes it.
/// </summary>
public static class DiscussionExport
{
    public const string Format = "back-pain-advisor-comments";

    private static readonly MethodInfo WriteTable = typeof(DiscussionExport).GetMethod(nameof(WriteTableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // It is a file, not a page.

    /// <summary>What the file was made at: the number of the newest schema script. It grows when a field is added.</summary>
    public static int Version => SqliteDatabase.Scripts.Newest;

    /// <returns>How many comments were written.</returns>
    public static async Task<long> WriteAsync(Store store, Stream to, DateTime now, CancellationToken cancel = default)
    {
        await using var db = store.Open();
        await using var moment = await store.BeginReadingAsync(db, cancel);
        var rows = new RowCount();
        await using var json = new Utf8JsonWriter(to, Readable);
        await WriteLineAsync(json, to, () =>
        {
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            json.WriteString("exportedAt", RowJson.Time(now));
        }, cancel);
        foreach (var type in KeptTables.Of(db))
        {
            await (Task)WriteTable.MakeGenericMethod(type.ClrType).Invoke(null, [db, type, json, to, rows, cancel])!; // It returns one.
        }

        await WriteLineAsync(json, to, () =>
        {
            json.WriteString("kind", "end");
            json.WriteNumber("rows", rows.All);
        }, cancel);
        return rows.Comments;
    }

    private static async Task WriteTableAsync<T>(CommunityDb db, IEntityType type, Utf8JsonWriter json, Stream to, RowCount rows, CancellationToken cancel)
        where T : class
    {
        var (kind, fields, key) = (RowJson.Name(type.ClrType.Name), KeptTables.Fields(type).ToList(), KeptTables.Key(type).Name);
        await foreach (var row in db.Set<T>().AsNoTracking().OrderBy(row => EF.Property<object>(row, key)).AsAsyncEnumerable().WithCancellation(cancel))
        {
            await WriteLineAsync(json, to, () =>
            {
                json.WriteString("kind", kind);
                fields.ForEach(field => RowJson.Write(json, RowJson.Name(field.Name), field.GetGetter().GetClrValue(row)));
            }, cancel);
            rows.Add(row);
        }
    }

    private static async Task WriteLineAsync(Utf8JsonWriter json, Stream to, Action write, CancellationToken cancel)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
        await json.FlushAsync(cancel);
        to.WriteByte((byte)'\n');
        json.Reset();
    }

    private sealed class RowCount
    {
        public long All { get; private set; }
        public long Comments { get; private set; }

        public void Add(object row)
        {
            All++;
            Comments += row is Comments.Comment ? 1 : 0;
        }
    }
}
