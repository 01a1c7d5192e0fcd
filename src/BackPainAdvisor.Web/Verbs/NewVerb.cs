using System.CommandLine;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Editing;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>new article TITLE [--kind KIND]</c>: a draft with every part that its kind needs. The check then names what is to be written.</summary>
internal static class NewVerb
{
    public static Command Make(SiteSettings settings, TimeProvider time)
    {
        var title = new Argument<string>("title") { Description = "As it will stand above the article." };
        var kind = new Option<ArticleKind>("--kind") { Description = "What the article is about; it decides which parts there are.", DefaultValueFactory = _ => ArticleKind.Explainer };
        var article = new Command("article", "Begin an article.") { title, kind };
        article.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var name = parsed.GetRequiredValue(title).Trim();
            var slug = NewArticle.SlugOf(name);
            if (slug.Length == 0)
            {
                error.WriteLine("The title makes the address, and this one has no letter or digit for it. Use some of a-z and 0-9.");
                return ExitCodes.Usage;
            }

            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            var site = ContentReader.Read(ContentFiles.ReadFrom(settings.ContentFolder), today);
            var file = Path.Combine(settings.ContentFolder, "articles", $"{slug}.md");
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!); // It has one: it was put together above.
                using var written = new StreamWriter(new FileStream(file, FileMode.CreateNew));
                written.Write(NewArticle.Text(name, parsed.GetValue(kind), [.. site.Topics.Select(topic => topic.Id)], today));
            }
            catch (IOException) when (File.Exists(file))
            {
                error.WriteLine($"'{file}' is there already and stays as it is. Choose another title.");
                return ExitCodes.Problems;
            }

            output.WriteLine($"'{file}' is a draft. 'check' names what is to be written in it; readers will find it at {Article.AddressOf(slug)}.");
            return ExitCodes.Done;
        });
        return new Command("new", "Begin a file of the content.") { article };
    }
}
