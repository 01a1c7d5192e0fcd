using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Durability;

/// <summary>What the database holds, read past the site that wrote it.</summary>
internal static class KeptComments
{
    /// <returns>How often each text is there.</returns>
    public static async Task<IReadOnlyDictionary<string, int>> CountAsync(string database)
    {
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = """select "Body", count(*) from "Comments" group by "Body" """;
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            kept[row.GetString(0)] = row.GetInt32(1);
        }

        return kept;
    }

    public static async Task<bool> IsSoundAsync(string database)
    {
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma integrity_check";
        return await command.ExecuteScalarAsync() is "ok";
    }

    private static async Task<SqliteConnection> OpenAsync(string database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
