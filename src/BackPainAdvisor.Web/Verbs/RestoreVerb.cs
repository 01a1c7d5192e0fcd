using System.CommandLine;
using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>restore FILE</c>: puts a backup in the database's place, while the site is stopped. What stood there is moved aside.</summary>
internal static class RestoreVerb
{
    public static Command Make(IServiceProvider services)
    {
        var file = new Argument<string>("file") { Description = "What 'backup' wrote. It stays as it is." };
        var verb = new Command("restore", "Put a backup in the place of the database. Stop the site first; the database that is there is moved aside.") { file };
        verb.SetAction(async (parsed, cancel) =>
        {
            var store = services.GetRequiredService<Store>();
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (store.File is null)
            {
                await error.WriteLineAsync($"The comments are in PostgreSQL ({store.Place}), which puts its own backups back: pg_restore --clean --if-exists --single-transaction and the connection's host, user and database, then {parsed.GetValue(file)}. See docs/running.md.");
                return ExitCodes.Usage;
            }

            try
            {
                var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
                var (held, aside) = await Restore.RunAsync(store, parsed.GetValue(file)!, now, cancel); // The parser requires it.
                await output.WriteLineAsync($"{held.Comments} comments and {held.Messages} messages of '{parsed.GetValue(file)}' are now in '{store.File}'.");
                await output.WriteLineAsync(aside is null ? "No database was there before." : $"The database that was there is now '{aside}'. Remove it when you are sure.");
                return ExitCodes.Done;
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"{trouble.Message} Nothing was changed.");
                return ExitCodes.Problems;
            }
        });
        return verb;
    }
}
