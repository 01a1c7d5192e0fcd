using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BackPainAdvisor.Benchmarks;

/// <summary>A made-up discussion, written into an empty database in one transaction: rows as the site would have left them.</summary>
/// <param name="Long">Comments on the one article that is measured; each sixth answers the one before.</param>
/// <param name="Waiting">Comments that wait, the newest of all; the first twenty with an urgent sign.</param>
/// <param name="Others">Published comments on the other articles.</param>
internal sealed record ManyComments(int Long, int Waiting, int Others)
{
    public const string Article = "lower-back-pain-exercise";

    /// <summary>In every comment.</summary>
    public const string CommonWord = "back";

    /// <summary>With the longer ones that begin with it, in one comment of forty-five.</summary>
    public const string SeldomWord = "xyzw17";

    // People use more words than these sentences have: from fewer than a hundred frequent ones PostgreSQL does not learn which are common.
    private const string Body = """
        case i % 5 when 0 then 'My back hurt for years until I began to walk each morning.' when 1 then 'Sitting makes my back worse, and standing up is the hardest part of the day.'
            when 2 then 'I did the bird dog with a physiotherapist and my back is stronger now.' when 3 then 'Heat helps my back for an hour, then it comes again.' else 'My back is fine when I swim.' end
        || case i % 7 when 0 then ' The first week was hard.' when 1 then ' I sleep better too.' when 2 then ' Nothing else that I tried lasted as long.' when 3 then ' Thank you for this page, it was plain.'
            when 4 then ' Does anybody know how long this takes?' when 5 then ' I go slowly and rest between the sets, as it says above.' else ' My doctor said the same.' end
        || ' Words xyzw' || (i % 50000) || ' and w' || (i % 307)
        """;

    public int Count => Long + Waiting + Others;

    public int Threads => Long - (Long / 6);

    public async Task WriteAsync(string store, IReadOnlyList<string> otherArticles)
    {
        var isSqlite = store.StartsWith("Data Source=", StringComparison.Ordinal);
        await using DbConnection connection = isSqlite ? new SqliteConnection($"{store};Pooling=False") : new NpgsqlConnection($"{store};Pooling=False");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var numbers = isSqlite
            ? string.Create(CultureInfo.InvariantCulture, $"(with recursive counted(i) as (select 1 union all select i + 1 from counted where i < {Count}) select i from counted)")
            : string.Create(CultureInfo.InvariantCulture, $"generate_series(1, {Count}) as counted(i)");
        var at = isSqlite // Over five years, the last an hour ago.
            ? string.Create(CultureInfo.InvariantCulture, $"strftime('%Y-%m-%d %H:%M:%S', 'now', '-1 hours', '-' || (({Count} - i) * 157680000.0 / {Count}) || ' seconds')")
            : string.Create(CultureInfo.InvariantCulture, $"date_trunc('milliseconds', now() - interval '1 hour' - make_interval(secs => ({Count} - i) * 157680000.0 / {Count}))");
        await RunAsync($"""create temporary table "Others" as select * from (values {string.Join(", ", otherArticles.Select((slug, index) => $"({index}, '{slug}')"))}) as o""");
        await RunAsync(string.Create(CultureInfo.InvariantCulture, $"""
            insert into "Comments" ("Id", "Article", "ReplyTo", "Name", "Body", "ConsentAt", "WrittenAt", "State", "DecidedAt", "PublishedAt", "Flags", "Findings", "Place", "Version")
            select i, case when i <= {Long} then '{Article}' else o.slug end, case when i <= {Long} and i % 6 = 0 then i - 1 end, 'Reader ' || (i % 9000), {Body}, {at}, {at},
                case when i > {Count - Waiting} then 'Waiting' else 'Published' end, case when i <= {Count - Waiting} then {at} end, case when i <= {Count - Waiting} then {at} end,
                case when i > {Count - Waiting} and i <= {Count - Waiting + 20} then 'Urgent' else 'None' end, case when i > {Count - Waiting} and i <= {Count - Waiting + 20} then 'urgent/saddle-numb' end,
                case when i > {Count - Waiting} then null when i > {Long} then (i - {Long}) / {otherArticles.Count} + 1 when i % 6 <> 0 then i - i / 6 end, case when i > {Count - Waiting} then 1 else 2 end
            from {numbers} join (select column1 as number, column2 as slug from "Others") o on o.number = i % {otherArticles.Count}
            order by i
            """));
        await RunAsync(string.Create(CultureInfo.InvariantCulture, $"""
            insert into "AuditEntries" ("At", "Actor", "Deed", "Comment", "CommentVersion", "After", "Before") select "DecidedAt", 'anna', 'publish', "Id", 2, 'Published', 'Waiting' from "Comments" where "State" = 'Published' order by "Id"
            """));
        await RunAsync("""
            insert into "Discussions" ("Article", "Threads", "Shown", "Version", "QuietSince") select "Article", max("Place"), count(*), 1, max("PublishedAt") from "Comments" where "State" = 'Published' group by "Article"
            """);
        await transaction.CommitAsync();
        if (!isSqlite)
        {
            await using var look = new NpgsqlCommand("vacuum analyze", (NpgsqlConnection)connection) { CommandTimeout = 0 }; // As autovacuum does by itself.
            await look.ExecuteNonQueryAsync();
        }

        async Task RunAsync(string statement)
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.CommandTimeout) = (statement, 0);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Makes every page cache of the site out of date.</summary>
    public static async Task TurnPagesAsync(string store)
    {
        await using DbConnection connection = store.StartsWith("Data Source=", StringComparison.Ordinal) ? new SqliteConnection(store) : new NpgsqlConnection(store);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """update "PageChanges" set "Number" = "Number" + 1""";
        await command.ExecuteNonQueryAsync();
    }
}
