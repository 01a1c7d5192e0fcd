using System.CommandLine;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>check [FOLDER]</c>: what is wrong with the content, a line each; exit code 1 when an error is among it. <c>--scores</c> prints the scores of its articles.</summary>
internal static class CheckVerb
{
    public static Command Make(SiteSettings settings, TimeProvider time)
    {
        var folder = new Argument<string?>("folder") { Description = "The content folder; the site's own when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<ReportFormat>("--format") { Description = "text: file:line:column: severity rule: message. json: a list. sarif: SARIF 2.1.0, for editors and code hosts." };
        var scores = new Option<bool>("--scores") { Description = "Print the scores of every public article in place of the findings." };
        var verb = new Command("check", "Say what is wrong with the content, a line each: file:line:column: severity rule: message.") { folder, format, scores };
        verb.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder) ?? settings.ContentFolder;
            if (!Directory.Exists(path))
            {
                parsed.InvocationConfiguration.Error.WriteLine($"There is no folder '{path}'. Name the folder that holds site.yaml.");
                return ExitCodes.Usage;
            }

            var site = ContentReader.Read(ContentFiles.ReadFrom(path), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
            var problems = ContentCheck.Run(site);
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(scores) ? ScoreTable.Of(site, problems) : CheckReport.Write(problems, parsed.GetValue(format)));
            return problems.Any(problem => problem.Severity is Severity.Error) ? ExitCodes.Problems : ExitCodes.Done;
        });
        return verb;
    }
}
