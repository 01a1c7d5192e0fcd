using System.CommandLine;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Transfer;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>comments export [FILE]</c> and <c>comments import FILE</c>: a discussion moves to another database, of the same kind or not.</summary>
internal static class TransferVerbs
{
    public static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be done, and do nothing." };

    public static Command Export(IServiceProvider services)
    {
        var file = new Argument<string?>("file") { Description = "Where to write it; standard output when left out. A file that is there already is never overwritten.", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("export", "Write the whole discussion as JSON, a line for each row, for 'comments import'.") { file };
        verb.SetAction((parsed, cancel) => AtStoreAsync(services, parsed, async store =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            if (parsed.GetValue(file) is not { } path)
            {
                await using var output = new BufferedStream(Console.OpenStandardOutput());
                await DiscussionExport.WriteAsync(store, output, now, cancel);
                return ExitCodes.Done;
            }

            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; // Nobody else on the machine need read it.
            }

            long comments;
            await using (var stream = new FileStream(path, options))
            {
                comments = await DiscussionExport.WriteAsync(store, stream, now, cancel);
                stream.Flush(flushToDisk: true);
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{comments} comments of '{store.Place}' are in '{path}'.");
            return ExitCodes.Done;
        }, cancel));
        return verb;
    }

    public static Command Import(IServiceProvider services)
    {
        var file = new Argument<string>("file") { Description = "What 'comments export' wrote." };
        var verb = new Command("import", "Take in a discussion that 'comments export' wrote: the same numbers, times, states and private links.") { file, DryRun };
        verb.SetAction((parsed, cancel) => AtStoreAsync(services, parsed, async store =>
        {
            var (path, isTrial) = (parsed.GetValue(file)!, parsed.GetValue(DryRun)); // The parser requires it.
            var taken = await DiscussionImport.RunAsync(store, services.GetRequiredService<WriteQueue>(), () => File.OpenText(path), isTrial, cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"{taken.Comments} comments in '{path}': {taken.Comments - taken.There} {(isTrial ? "would be taken in" : "taken in")}, {taken.There} there already.");
            return ExitCodes.Done;
        }, cancel));
        return verb;
    }

    /// <summary>Prepares the store, and tells plainly what a file is refused for.</summary>
    public static async Task<int> AtStoreAsync(IServiceProvider services, ParseResult parsed, Func<Store, Task<int>> act, CancellationToken cancel)
    {
        var store = services.GetRequiredService<Store>();
        await store.PrepareAsync(services.GetRequiredService<TimeProvider>(), cancel);
        try
        {
            return await act(store);
        }
        catch (Exception refusal) when (refusal is TransferRefusedException or IOException or UnauthorizedAccessException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refusal.Message);
            return ExitCodes.Problems;
        }
    }
}
