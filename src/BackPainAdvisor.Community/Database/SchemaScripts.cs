using System.Reflection;
using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Community.Database;

/// <summary>Numbered SQL scripts that make the tables, each applied once. EF's own migrations are not used: see docs/decisions.</summary>
internal sealed class SchemaScripts(IReadOnlyList<SchemaScripts.Script> scripts)
{
    public static readonly SchemaScripts Embedded = new(ReadEmbedded("Database.Sqlite."));

    /// <param name="Number">From 1, without a gap.</param>
    /// <param name="Name">What it adds: <c>comments-and-messages</c>.</param>
    /// <param name="Sql">Any number of statements.</param>
    internal sealed record Script(int Number, string Name, string Sql);

    /// <summary>Applies what is missing. When two processes start at once, one waits for the other and finds nothing left to do.</summary>
    /// <exception cref="StoreNotReadyException">The database knows scripts that we don't.</exception>
    public void Apply(SqliteConnection connection, string file, DateTime now)
    {
        if (Applied(connection, file) == scripts.Count)
        {
            return;
        }

        Execute(connection, null, "pragma journal_mode = wal;");
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var script in scripts.Skip(Applied(connection, file)))
        {
            Execute(connection, transaction, script.Sql);
            Note(connection, transaction, script, now);
        }

        transaction.Commit();
    }

    private int Applied(SqliteConnection connection, string file)
    {
        var hasTable = Number(connection, "select count(*) from sqlite_master where name = 'SchemaScripts'") > 0;
        var applied = hasTable ? Number(connection, "select coalesce(max(Number), 0) from SchemaScripts") : 0;
        return applied <= scripts.Count ? (int)applied : throw new StoreNotReadyException(
            $"The database '{file}' was made by a newer version of this site (its tables are at step {applied}, this version knows {scripts.Count}). "
            + "Start the newer version again, or put back the backup made before the upgrade with 'restore FILE'. Nothing was changed.");
    }

    private static void Note(SqliteConnection connection, SqliteTransaction transaction, Script script, DateTime now)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            create table if not exists "SchemaScripts" ("Number" integer not null primary key, "Name" text not null, "AppliedAt" text not null);
            insert into "SchemaScripts" ("Number", "Name", "AppliedAt") values ($number, $name, $at);
            """;
        command.Parameters.AddWithValue("$number", script.Number);
        command.Parameters.AddWithValue("$name", script.Name);
        command.Parameters.AddWithValue("$at", now);
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!; // Both questions always have one answer, a number.
    }

    /// <summary><c>BackPainAdvisor.Community.Database.Sqlite.0001-comments-and-messages.sql</c> is script 1.</summary>
    private static List<Script> ReadEmbedded(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{assembly.GetName().Name}.{folder}";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Script(int.Parse(name.AsSpan(prefix.Length, 4)), name[(prefix.Length + 5)..^4], Text(assembly, name)))];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // The name comes from the assembly's own list.
        return reader.ReadToEnd();
    }
}
