using System.CommandLine;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Verbs;

/// <summary>What the executable can do besides serving the site, by the first word of its command line.</summary>
public static class VerbLine
{
    /// <returns><c>null</c> when the line names no verb, or <c>serve</c>: then the site is served.</returns>
    public static ParseResult? Find(string[] args, IServiceProvider services)
    {
        if (!IsAsked(args))
        {
            return null;
        }

        var root = new RootCommand("The Back Pain Advisor. Without a verb it serves the site.")
        {
            new Command("serve", "Serve the site (the default). Settings follow as --Name=value, see docs/running.md."),
            CheckVerb.Make(services.GetRequiredService<SiteSettings>(), services.GetRequiredService<TimeProvider>()),
            ListVerb.Make(services.GetRequiredService<SiteSettings>(), services.GetRequiredService<TimeProvider>()),
            NewVerb.Make(services.GetRequiredService<SiteSettings>(), services.GetRequiredService<TimeProvider>()),
            MovedVerb.Make(services.GetRequiredService<SiteSettings>()),
            SchemasVerb.Make(),
            CommentsVerb.Make(services),
            UserVerb.Make(services),
            BackupVerb.Make(services),
            RestoreVerb.Make(services),
        };
        return root.Parse([.. args.Where(word => !IsSetting(word))]);
    }

    /// <summary>What of the line sets something. The words of a verb do not: <c>/srv/backup.db</c> would be read as a setting of that name.</summary>
    public static string[] Settings(string[] args) =>
        IsAsked(args) ? [.. args.Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.Contains('='))] : args;

    /// <summary>Runs the verb. A line that can't be understood is told why, and the exit code is 2.</summary>
    public static async Task<int> RunAsync(this ParseResult line)
    {
        var code = await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }); // RefusedStart tells it better.
        return line.Errors.Count > 0 ? ExitCodes.Usage : code;
    }

    private static bool IsAsked(string[] args) =>
        args is [var first, ..] && (first is "--help" or "-h" or "-?" || !first.StartsWith('-')) && first != "serve";

    // --ConnectionStrings:Site=... was read with the other settings; no option of a verb has a colon in its name.
    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && word.AsSpan(0, sign).Contains(':');
}
