using System.CommandLine;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Editing;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>moved OLD NEW</c>: an article gets another name, everything that names it changes with it, and its old address leads to the new one.</summary>
internal static class MovedVerb
{
    public static Command Make(SiteSettings settings)
    {
        var old = new Argument<string>("old") { Description = "The article's name until now: back-scans for articles/back-scans.md." };
        var name = new Argument<string>("new") { Description = "Its name from now on." };
        var verb = new Command("moved", "Give an article another name wherever it is named, and lead its old address to the new one.") { old, name };
        verb.SetAction(parsed =>
        {
            try
            {
                var move = ArticleMove.Of(ContentFiles.ReadFrom(settings.ContentFolder), parsed.GetRequiredValue(old), parsed.GetRequiredValue(name));
                Write(settings.ContentFolder, move);
                var others = move.Texts.Keys.Where(path => path != move.To).Order(StringComparer.Ordinal).ToList();
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"'{move.From}' is '{move.To}'; {Article.AddressOf(parsed.GetRequiredValue(old))} leads to it. {(others is [] ? "No other file named it." : $"Changed with it: {string.Join(", ", others)}.")}");
                return ExitCodes.Done;
            }
            catch (InvalidOperationException refused)
            {
                parsed.InvocationConfiguration.Error.WriteLine(refused.Message);
                return ExitCodes.Problems;
            }
        });
        return verb;
    }

    // The new file first and the old one last: whenever it is stopped, no text is lost, and the check names what stands twice.
    private static void Write(string folder, ArticleMove move)
    {
        foreach (var (path, text) in move.Texts.OrderByDescending(file => file.Key == move.To))
        {
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        File.Delete(Path.Combine(folder, move.From));
    }
}
