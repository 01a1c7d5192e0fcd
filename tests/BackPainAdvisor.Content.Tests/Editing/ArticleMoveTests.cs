using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Editing;

namespace BackPainAdvisor.Content.Tests.Editing;

public sealed class ArticleMoveTests
{
    private static readonly ContentFiles Files = ContentFiles.ReadFrom(Repository.At("content"));

    [Fact]
    public void Every_article_of_the_site_can_move_and_the_check_finds_nothing()
    {
        var files = Files;
        foreach (var slug in Articles(Files))
        {
            files = After(files, ArticleMove.Of(files, slug, $"{slug}-2"));
        }

        var site = ContentReader.Read(files, SiteText.Today);

        Assert.Equal(Articles(Files).Select(slug => $"{slug}-2"), Articles(files));
        Assert.Empty(ContentCheck.Run(site).Select(problem => problem.ToString()));
        Assert.All(Articles(Files), slug => Assert.Equal($"/articles/{slug}-2", site.Redirect($"/articles/{slug}")));
    }

    [Theory]
    [InlineData("title: Pond\n", "aliases: [/articles/pond]\ntitle: Pond\n")]
    [InlineData("title: Pond\naliases: [/pond.html]\n", "title: Pond\naliases: [/articles/pond, /pond.html]\n")]
    [InlineData("title: Pond\naliases:\n    - /pond.html\n", "title: Pond\naliases:\n    - /articles/pond\n    - /pond.html\n")]
    public void Old_address_is_an_alias_beside_those_that_there_were(string before, string after)
    {
        Assert.Equal($"---\n{after}---\n", ArticleMove.Of(Folder(("articles/pond.md", $"---\n{before}---\n")), "pond", "lake").Texts["articles/lake.md"]);
    }

    [Theory]
    [InlineData("[a](/articles/pond) [b](/articles/pond#edge) [c](/articles/pond.md)", "[a](/articles/lake) [b](/articles/lake#edge) [c](/articles/lake.md)")]
    [InlineData("[a](/articles/pond-life) [b](/articles/my-pond) [c](https://other.example/articles/pond) pond", null)]
    [InlineData("related: [walks, pond, pond-life]\nother: [pond]\n", "related: [walks, lake, pond-life]\nother: [pond]\n")]
    [InlineData("related:\n  - walks\n  - pond\nother:\n  - pond\n", "related:\n  - walks\n  - lake\nother:\n  - pond\n")]
    public void Whatever_names_it_changes_and_nothing_that_only_looks_like_it(string before, string? after)
    {
        var move = ArticleMove.Of(Folder(("articles/pond.md", "---\ntitle: Pond\n---\n"), ("articles/walks.md", before)), "pond", "lake");

        Assert.Equal(after, move.Texts.GetValueOrDefault("articles/walks.md"));
    }

    [Theory]
    [InlineData("pnd", "lake", "Did you mean 'pond'?")]
    [InlineData("pond", "The Lake", "Use only a-z")]
    [InlineData("pond", "walks", "is there already")]
    public void What_can_not_be_is_refused_with_what_to_do(string old, string name, string says)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => ArticleMove.Of(Folder(("articles/pond.md", "---\n---\n"), ("articles/walks.md", "")), old, name));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    private static ContentFiles Folder(params (string Path, string Text)[] files) => new(files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal), []);

    private static ContentFiles After(ContentFiles files, ArticleMove move)
    {
        var texts = files.Texts.Where(file => file.Key != move.From).ToDictionary(StringComparer.Ordinal);
        foreach (var (path, text) in move.Texts)
        {
            texts[path] = text;
        }

        return files with { Texts = texts };
    }

    private static IEnumerable<string> Articles(ContentFiles files) =>
        files.Texts.Keys.Where(path => path.StartsWith("articles/", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
}
