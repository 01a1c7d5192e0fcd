using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Community.Database;

/// <summary>A SQLite file that was looked through and found sound.</summary>
/// <param name="Comments">How many it holds.</param>
/// <param name="Messages">How many it holds.</param>
public sealed record StoreFile(long Comments, long Messages)
{
    /// <summary>Reads all of it.</summary>
    /// <exception cref="IOException">It is damaged, or no database of this site.</exception>
    /// <exception cref="StoreNotReadyException">It was made by a newer version.</exception>
    internal static async Task<StoreFile> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
            await using var opened = new SqliteConnection(settings.ConnectionString);
            await opened.OpenAsync(cancel);
            if (await AskAsync(opened, "pragma integrity_check", cancel) is not "ok" || await AskAsync(opened, "pragma foreign_key_check", cancel) is not null)
            {
                throw new IOException($"'{file}' is damaged: SQLite's integrity check finds faults.");
            }

            if (await SqliteDatabase.Scripts.AppliedAsync(opened, file, "'restore FILE'", cancel) == 0)
            {
                throw new IOException($"'{file}' is a database, but none of this site.");
            }

            return new StoreFile(
                (long)(await AskAsync(opened, """select count(*) from "Comments" """, cancel))!, // A count is always a number.
                (long)(await AskAsync(opened, """select count(*) from "Messages" """, cancel))!);
        }
        catch (SqliteException trouble)
        {
            throw new IOException($"'{file}' can't be read as a database: {trouble.Message}", trouble);
        }
    }

    /// <summary>Waits until the disk has it.</summary>
    internal static void Flush(string file)
    {
        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>A time in a file's name: <c>20261124T101500Z</c>.</summary>
    internal static string Stamp(DateTime now) => now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static async Task<object?> AskAsync(SqliteConnection opened, string question, CancellationToken cancel)
    {
        await using var command = opened.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (question, 0);
        return await command.ExecuteScalarAsync(cancel);
    }
}
