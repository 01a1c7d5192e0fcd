using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Community.Database;

/// <summary>Puts a backup in the place of the SQLite file. What stood there is moved aside, never overwritten.</summary>
public static class Restore
{
    // Two more that SQLite keeps beside a file while it is open, or that a crash left.
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    /// <param name="store">Where it shall stand. Nobody may have it open.</param>
    /// <param name="backup">Stays as it is.</param>
    /// <param name="now">Names what is moved aside: <c>site.db.replaced.20261124T101500Z</c>.</param>
    /// <param name="cancel">Gives up, and leaves everything as it was.</param>
    /// <exception cref="IOException">The backup is missing, damaged or none of this site; or somebody has the database open.</exception>
    /// <exception cref="StoreNotReadyException">The backup was made by a newer version.</exception>
    public static async Task<Outcome> RunAsync(Store store, string backup, DateTime now, CancellationToken cancel = default)
    {
        var database = store.Sqlite ?? throw new InvalidOperationException($"'{store.Place}' is no SQLite file: its own tools put its backups back.");
        if (!File.Exists(backup))
        {
            throw new IOException($"There is no file '{backup}'.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(database.File))!); // A file always lies in a folder.
        var arriving = $"{database.File}.{Path.GetRandomFileName()}.arriving";
        try
        {
            File.Copy(backup, arriving);
            StoreFile.Flush(arriving);
            var held = await CheckedAsync(arriving, backup, cancel);
            var aside = await MoveAsideAsync(database, now, cancel);
            File.Move(arriving, database.File);
            return new Outcome(held, aside);
        }
        finally
        {
            Array.ForEach(Parts, part => File.Delete(arriving + part));
        }
    }

    /// <summary>Looks through the copy, so that what was checked is what is served; names the backup.</summary>
    private static async Task<StoreFile> CheckedAsync(string copy, string backup, CancellationToken cancel)
    {
        try
        {
            return await StoreFile.ReadAsync(copy, cancel);
        }
        catch (IOException trouble)
        {
            throw new IOException(trouble.Message.Replace(copy, backup, StringComparison.Ordinal), trouble);
        }
        catch (StoreNotReadyException newer)
        {
            throw new StoreNotReadyException(newer.Message.Replace(copy, backup, StringComparison.Ordinal), newer);
        }
    }

    private static async Task<string?> MoveAsideAsync(SqliteDatabase database, DateTime now, CancellationToken cancel)
    {
        if (!Parts.Any(part => File.Exists(database.File + part)))
        {
            return null;
        }

        if (File.Exists(database.File))
        {
            await MakeOneFileAsync(database, cancel);
        }

        var aside = $"{database.File}.replaced.{StoreFile.Stamp(now)}";
        foreach (var part in Parts.Where(part => File.Exists(database.File + part)))
        {
            File.Move(database.File + part, aside + part);
        }

        return aside;
    }

    /// <summary>Takes SQLite out of WAL mode, which it only does for the one who has the file alone.</summary>
    private static async Task MakeOneFileAsync(SqliteDatabase database, CancellationToken cancel)
    {
        try
        {
            var settings = new SqliteConnectionStringBuilder { DataSource = database.File, Pooling = false, DefaultTimeout = 1 };
            await using var opened = new SqliteConnection(settings.ConnectionString);
            await opened.OpenAsync(cancel);
            await using var command = opened.CreateCommand();
            command.CommandText = "pragma journal_mode = delete";
            await command.ExecuteScalarAsync(cancel);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new IOException($"The database '{database.File}' is in use. Stop the site first.", busy);
        }
        catch (SqliteException)
        {
            // It is damaged, which is why it is replaced: it is moved aside as it is.
        }
    }

    /// <param name="Held">What the backup holds.</param>
    /// <param name="Aside">Where the database went that stood there, or <c>null</c> when there was none.</param>
    public sealed record Outcome(StoreFile Held, string? Aside);
}
