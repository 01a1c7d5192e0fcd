using System.CommandLine;
using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>backup FILE</c>: a copy of the SQLite database that can be put back, made while the site serves.</summary>
internal static class BackupVerb
{
    public static Command Make(IServiceProvider services)
    {
        var file = new Argument<string>("file") { Description = "Where to write it. A file that is there already is never overwritten." };
        var verb = new Command("backup", "Write a copy of the database that 'restore' can put back. It may run beside a serving site.") { file };
        verb.SetAction(async (parsed, cancel) =>
        {
            var store = services.GetRequiredService<Store>();
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (store.File is null)
            {
                await error.WriteLineAsync($"The comments are in PostgreSQL ({store.Place}), which makes its own backups: pg_dump --format=custom --file={parsed.GetValue(file)} and the connection's host, user and database. See docs/running.md.");
                return ExitCodes.Usage;
            }

            try
            {
                var held = await Backup.WriteAsync(store, parsed.GetValue(file)!, cancel); // The parser requires it.
                await output.WriteLineAsync($"{held.Comments} comments and {held.Messages} messages of '{store.File}' are in '{parsed.GetValue(file)}', checked and sound.");
                return ExitCodes.Done;
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync(trouble.Message);
                return ExitCodes.Problems;
            }
        });
        return verb;
    }
}
