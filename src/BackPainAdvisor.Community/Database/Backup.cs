using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Community.Database;

/// <summary>A copy of the SQLite file that can be put back. A plain copy of the file of a running site can not: in WAL mode it may be empty.</summary>
public static class Backup
{
    /// <summary>Writes the backup beside the running site. An existing file is never overwritten.</summary>
    /// <returns>What it holds.</returns>
    /// <exception cref="IOException">There is a file already, there is nothing to copy, or the copy is not sound.</exception>
    public static async Task<StoreFile> WriteAsync(Store store, string file, CancellationToken cancel = default)
    {
        var database = store.Sqlite ?? throw new InvalidOperationException($"'{store.Place}' is no SQLite file: its own tools make its backups.");
        if (File.Exists(file))
        {
            throw new IOException($"'{file}' is there already. Choose another name, or remove it first.");
        }

        if (!File.Exists(database.File))
        {
            throw new IOException($"There is no database '{database.File}' to copy.");
        }

        return await CopyAsync(database, file, cancel);
    }

    /// <summary>Beside the database: <c>site.db.before-step-2.20261124T101500Z</c>. When another process that starts at the same time has made it, it is made.</summary>
    internal static async Task BeforeUpgradeAsync(SqliteDatabase database, int step, DateTime now, CancellationToken cancel)
    {
        var file = $"{database.File}.before-step-{step}.{StoreFile.Stamp(now)}";
        try
        {
            await CopyAsync(database, file, cancel);
        }
        catch (Exception error) when (error is IOException or StoreNotReadyException && File.Exists(file))
        {
            // Whoever made it made it before anything was changed, and may have changed it by now.
        }
    }

    private static async Task<StoreFile> CopyAsync(SqliteDatabase database, string file, CancellationToken cancel)
    {
        var unfinished = $"{file}.{Path.GetRandomFileName()}.unfinished";
        try
        {
            await VacuumIntoAsync(database, unfinished, cancel);
            var held = await StoreFile.ReadAsync(unfinished, cancel);
            StoreFile.Flush(unfinished);
            File.Move(unfinished, file);
            return held;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task VacuumIntoAsync(SqliteDatabase database, string file, CancellationToken cancel)
    {
        await using var source = new SqliteConnection(database.ConnectionString);
        await source.OpenAsync(cancel);
        SqlitePragmas.Set(source);
        await using var copy = source.CreateCommand();
        copy.CommandText = "vacuum into $file";
        copy.CommandTimeout = 0; // A big database takes the time it takes.
        copy.Parameters.AddWithValue("$file", file);
        await copy.ExecuteNonQueryAsync(cancel);
    }
}
