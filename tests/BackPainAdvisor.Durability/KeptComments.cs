using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BackPainAdvisor.Durability;

/// <summary>What the database holds, read past the site that wrote it.</summary>
/// <param name="store">The site's connection string.</param>
internal sealed class KeptComments(string store)
{
    /// <returns>How often each text is there.</returns>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync() =>
        (await ReadAsync("""select "Body" from "Comments" """, row => row.GetString(0))).CountBy(text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <returns>Each decision of the log whose comment is now in the state that it gave: comment, moderator, deed.</returns>
    public async Task<IReadOnlyList<(long Comment, string Moderator, string Deed)>> DecisionsAsync() => await ReadAsync(
        """
        select e."Comment", e."Actor", e."Deed" from "AuditEntries" e join "Comments" c on c."Id" = e."Comment" and c."State" = e."After"
        """,
        row => (row.GetInt64(0), row.GetString(1), row.GetString(2)));

    /// <returns>Comments that were decided on without an entry in the log, that have two, or one that says something else; nobody undoes anything here.</returns>
    public async Task<IReadOnlyList<long>> AtOddsWithLogAsync() => await ReadAsync(
        """
        select c."Id" from "Comments" c left join "AuditEntries" e on e."Comment" = c."Id" group by c."Id", c."State"
        having count(e."Id") <> case c."State" when 'Waiting' then 0 else 1 end or max(coalesce(e."After", c."State")) <> c."State"
        """,
        row => row.GetInt64(0));

    /// <summary>SQLite looks through the whole file. PostgreSQL reads every row of every table, which is less.</summary>
    public async Task<bool> IsSoundAsync() => store.StartsWith("Data Source=", StringComparison.Ordinal)
        ? await ReadAsync("pragma integrity_check", row => row.GetString(0)) is ["ok"]
        : await ReadAsync("""select length(cast(c.* as text)) from "Comments" c union all select length(cast(e.* as text)) from "AuditEntries" e""", row => row.GetInt32(0)) is not null;

    private async Task<List<T>> ReadAsync<T>(string question, Func<DbDataReader, T> read)
    {
        var rows = new List<T>();
        await using DbConnection connection = store.StartsWith("Data Source=", StringComparison.Ordinal) ? new SqliteConnection($"{store};Pooling=False") : new NpgsqlConnection($"{store};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            rows.Add(read(row));
        }

        return rows;
    }
}
