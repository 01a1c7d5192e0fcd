using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackPainAdvisor.Community.Database;

/// <summary>
/// What SQLite forgets when a connection closes. <c>synchronous=FULL</c>: a commit has reached the disk, so an answered
/// comment survives a power cut (in WAL mode the default, NORMAL, may lose the last ones). <c>secure_delete</c>: what is erased
/// is overwritten in the file.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    public static void Set(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma synchronous = full; pragma trusted_schema = off; pragma secure_delete = on;";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
