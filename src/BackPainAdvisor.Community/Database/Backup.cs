using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Community.Database;

/// <summary>A copy of the database that can be put back. A plain copy of the file of a running site can not: in WAL mode it may be empty.</summary>
public static class Backup
{
    /// <summary>Writes the backup beside the running site. An existing file is never overwritten.</summary>
    /// <exception cref="IOException">There is a file already, or the copy is not sound.</exception>
    public static async Task WriteAsync(Store store, string file, CancellationToken cancel = default)
    {
        if (File.Exists(file))
        {
            throw new IOException($"'{file}' is there already. Choose another name, or remove it first.");
        }

        var unfinished = file + ".unfinished";
        File.Delete(unfinished);
        await using (var source = new SqliteConnection(store.ConnectionString))
        {
            await source.OpenAsync(cancel);
            await using var copy = source.CreateCommand();
            copy.CommandText = "vacuum into $file";
            copy.CommandTimeout = 0; // A big database takes the time it takes.
            copy.Parameters.AddWithValue("$file", unfinished);
            await copy.ExecuteNonQueryAsync(cancel);
        }

        await CheckAsync(unfinished, cancel);
        File.Move(unfinished, file);
    }

    private static async Task CheckAsync(string file, CancellationToken cancel)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var copy = new SqliteConnection(settings.ConnectionString);
        await copy.OpenAsync(cancel);
        await using var check = copy.CreateCommand();
        check.CommandText = "pragma integrity_check";
        if (await check.ExecuteScalarAsync(cancel) is not "ok")
        {
            throw new IOException($"The backup '{file}' is not sound. The database may be damaged: run 'pragma integrity_check' on it.");
        }
    }
}
