using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace BackPainAdvisor.Community.Database;

/// <summary>Tells a database that can't write now (locked, full, read-only, gone) from a mistake of ours.</summary>
internal static class StoreTrouble
{
    // Classes of SQLSTATE: connection, no access, no such database, resources (disk, memory, connections), operator, system, damage.
    private static readonly string[] Classes = ["08", "28", "3D", "53", "57", "58", "XX"];

    // Read-only; a transaction that stood too long; a lock not had in time; two that got in each other's way.
    private static readonly string[] States =
    [
        PostgresErrorCodes.ReadOnlySqlTransaction, "25P03", PostgresErrorCodes.LockNotAvailable,
        PostgresErrorCodes.SerializationFailure, PostgresErrorCodes.DeadlockDetected,
    ];

    public static bool IsBehind(Exception? exception) => exception switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_IOERR
            or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_PROTOCOL,
        PostgresException answer => States.Contains(answer.SqlState, StringComparer.Ordinal) || Classes.Any(kind => answer.SqlState.StartsWith(kind, StringComparison.Ordinal)),
        NpgsqlException => true, // No answer at all: not reached, broken off, too late.
        _ => IsBehind(exception.InnerException),
    };
}
