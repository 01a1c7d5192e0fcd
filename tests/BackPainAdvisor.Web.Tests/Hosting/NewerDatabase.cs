using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>What a version of the site that does not exist yet would leave.</summary>
internal static class NewerDatabase
{
    public static async Task MakeAsync(string file)
    {
        await using var newer = new SqliteConnection($"Data Source={file};Pooling=False");
        await newer.OpenAsync();
        await using var command = newer.CreateCommand();
        command.CommandText = "create table SchemaScripts (Number integer primary key, Name text, AppliedAt text); insert into SchemaScripts values (99, 'later', '2030-01-01');";
        await command.ExecuteNonQueryAsync();
    }
}
