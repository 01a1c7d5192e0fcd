using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BackPainAdvisor.Community.Database;

/// <summary>Tells a database that can't write now (locked, full, read-only, gone) from a mistake of ours.</summary>
internal static class StoreTrouble
{
    public static bool IsBehind(Exception? exception) => exception switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_IOERR
            or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_PROTOCOL,
        _ => IsBehind(exception.InnerException),
    };
}
