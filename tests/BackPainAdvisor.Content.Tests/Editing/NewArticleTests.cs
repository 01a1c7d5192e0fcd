using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Editing;

namespace BackPainAdvisor.Content.Tests.Editing;

public sealed class NewArticleTests
{
    private const string File = "articles/sleeping-with-back-pain.md";

    private static readonly ContentFiles Files = ContentFiles.ReadFrom(Repository.At("content"));

    [Theory]
    [InlineData(ArticleKind.Explainer)]
    [InlineData(ArticleKind.Situation)]
    [InlineData(ArticleKind.Treatment)]
    public void New_article_lacks_nothing_but_what_is_to_be_written_and_a_link_to_it(ArticleKind kind)
    {
        var site = With("Sleeping with back pain", kind);

        var problems = ContentCheck.Run(site);

        Assert.True(site.AllArticles.Single(article => article.File == File).IsDraft);
        Assert.All(problems, problem => Assert.Equal(File, problem.File));
        Assert.Equal(["description-length", "orphan", "unwritten"], problems.Select(problem => problem.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.True(problems.Count(problem => problem.Rule == "unwritten") > 6);
    }

    [Theory]
    [InlineData("\"Quoted\" words: what # and \\ are for")]
    [InlineData("[Pain] - and: {sleep}")]
    public void Title_is_kept_as_it_was_typed(string title)
    {
        Assert.Equal(title, With(title, ArticleKind.Explainer).AllArticles.Single(article => article.File == File).Title);
    }

    [Theory]
    [InlineData("Back scans: when they help", "back-scans-when-they-help")]
    [InlineData("What's a \"slipped\" disc?", "whats-a-slipped-disc")]
    [InlineData("  Sleep – 8 hours?  ", "sleep-8-hours")]
    [InlineData("боль", "")]
    public void Address_is_made_of_the_title(string title, string slug)
    {
        Assert.Equal(slug, NewArticle.SlugOf(title));
    }

    private static SiteContent With(string title, ArticleKind kind)
    {
        var text = NewArticle.Text(title, kind, ["easing-pain", "moving"], SiteText.Today);
        return ContentReader.Read(Files with { Texts = Files.Texts.Append(new(File, text)).ToDictionary(StringComparer.Ordinal) }, SiteText.Today);
    }
}
