using System.CommandLine;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Transfer;
using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>comments import-wxr FILE</c> and <c>comments import-disqus FILE</c>: comments that another program kept.</summary>
internal static class ForeignVerbs
{
    private static readonly Option<bool> PublishApproved = new("--publish-approved") { Description = "Show at once what was approved there. Without it everything waits, since nobody there was asked for the consent that this site asks for." };

    public static Command WordPress(IServiceProvider services) =>
        Make(services, "import-wxr", "Take in the comments of a WordPress export (WXR).", (import, file, cancel) => import.TakeWordPressAsync(file, cancel));

    public static Command Disqus(IServiceProvider services) =>
        Make(services, "import-disqus", "Take in the comments of a Disqus export (XML).", (import, file, cancel) => import.TakeDisqusAsync(file, cancel));

    private static Command Make(IServiceProvider services, string name, string description, Func<ForeignImport, TextReader, CancellationToken, Task<ForeignReport>> take)
    {
        var file = new Argument<string>("file") { Description = "The export, not compressed." };
        var verb = new Command(name, description) { file, TransferVerbs.DryRun, PublishApproved };
        verb.SetAction((parsed, cancel) => TransferVerbs.AtStoreAsync(services, parsed, async store =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            var site = ContentReader.Read(ContentFiles.ReadFrom(services.GetRequiredService<SiteSettings>().ContentFolder), DateOnly.FromDateTime(now));
            var import = new ForeignImport(store, services.GetRequiredService<WriteQueue>(), site, CommentForm.ReservedBy(site), now)
            {
                IsTrial = parsed.GetValue(TransferVerbs.DryRun),
                PublishesApproved = parsed.GetValue(PublishApproved),
            };
            using var text = File.OpenText(parsed.GetValue(file)!); // The parser requires it.
            await TellAsync(parsed.InvocationConfiguration.Output, await take(import, text, cancel), import.IsTrial);
            return ExitCodes.Done;
        }, cancel));
        return verb;
    }

    private static async Task TellAsync(TextWriter output, ForeignReport report, bool isTrial)
    {
        await output.WriteLineAsync(isTrial ? $"{report.Read} comments read. Nothing was changed; it would be:" : $"{report.Read} comments read:");
        await output.WriteLineAsync($"{report.Published} published, {report.Waiting} waiting, {report.There} there already");
        foreach (var (why, count) in report.LeftOut)
        {
            await output.WriteLineAsync($"{count} left out: {why}");
        }

        foreach (var (address, count) in report.Unmapped)
        {
            await output.WriteLineAsync($"{count} left out: no article has the address or alias {Plain(address)}");
        }
    }

    /// <summary>It came from a file, and goes to a terminal.</summary>
    private static string Plain(string address) => string.Concat(address.Where(letter => letter is > ' ' and <= '~'));
}
