using System.Data.Common;
using System.Reflection;

namespace BackPainAdvisor.Community.Database;

/// <summary>Numbered SQL scripts that make the tables, each applied once. EF's own migrations are not used: see docs/decisions.</summary>
/// <param name="scripts">In the order of their numbers, which may have gaps.</param>
/// <param name="table">Where it is noted which were applied.</param>
internal sealed class SchemaScripts(IReadOnlyList<SchemaScripts.Script> scripts, SchemaScripts.Table table)
{
    /// <summary>Number of the newest: where a database stands that is up to date.</summary>
    public int Newest => scripts[^1].Number;

    public IReadOnlyList<Script> All => scripts;

    /// <summary><c>BackPainAdvisor.Community.Database.Sqlite.0001-comments-and-messages.sql</c> is script 1 of the folder <c>Sqlite</c>.</summary>
    public static SchemaScripts Embedded(string folder, Table table)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{assembly.GetName().Name}.Database.{folder}.";
        return new SchemaScripts(
            [.. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new Script(int.Parse(name.AsSpan(prefix.Length, 4)), name[(prefix.Length + 5)..^4], Text(assembly, name)))],
            table);
    }

    /// <summary>Number of the newest that was applied: 0 for an empty database.</summary>
    /// <param name="connection">Open.</param>
    /// <param name="place">How to name the database.</param>
    /// <param name="restore">What puts a backup back: <c>'restore FILE'</c>.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="StoreNotReadyException">The database knows scripts that we don't.</exception>
    public async Task<int> AppliedAsync(DbConnection connection, string place, string restore, CancellationToken cancel)
    {
        var isNoted = await NumberAsync(connection, table.IsThere, cancel) > 0;
        var applied = isNoted ? await NumberAsync(connection, """select coalesce(max("Number"), 0) from "SchemaScripts" """, cancel) : 0;
        return applied <= Newest ? (int)applied : throw new StoreNotReadyException(
            $"The database '{place}' was made by a newer version of this site (its tables are at step {applied}, this version knows {Newest}). "
            + $"Start the newer version again, or put back the backup made before the upgrade with {restore}. Nothing was changed.");
    }

    /// <summary>Applies what is missing, in a transaction that has kept others out since it was asked which those are.</summary>
    public async Task ApplyAsync(DbTransaction transaction, int applied, DateTime now, CancellationToken cancel)
    {
        foreach (var script in scripts.Where(script => script.Number > applied))
        {
            await ExecuteAsync(transaction, script.Sql, cancel);
            await ExecuteAsync(transaction, table.Make, cancel);
            await ExecuteAsync(transaction, """insert into "SchemaScripts" ("Number", "Name", "AppliedAt") values (@number, @name, @at)""", cancel,
                ("number", script.Number), ("name", script.Name), ("at", now));
        }
    }

    private static async Task ExecuteAsync(DbTransaction transaction, string sql, CancellationToken cancel, params (string Name, object Value)[] values)
    {
        await using var command = transaction.Connection!.CreateCommand(); // It has one until it ends.
        (command.Transaction, command.CommandText, command.CommandTimeout) = (transaction, sql, 0); // A big table takes the time it takes.
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<long> NumberAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel)); // Both questions always have one answer, a number.
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // The name comes from the assembly's own list.
        return reader.ReadToEnd();
    }

    /// <param name="Number">From 1.</param>
    /// <param name="Name">What it adds: <c>comments-and-messages</c>.</param>
    /// <param name="Sql">Any number of statements.</param>
    internal sealed record Script(int Number, string Name, string Sql);

    /// <summary>The table <c>SchemaScripts</c> in a database's own words.</summary>
    /// <param name="IsThere">Asks how many there are, 0 or 1.</param>
    /// <param name="Make">Makes it unless it is there.</param>
    internal sealed record Table(string IsThere, string Make);
}
