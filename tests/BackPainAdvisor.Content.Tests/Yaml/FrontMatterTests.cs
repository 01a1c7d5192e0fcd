using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Tests.Yaml;

public class FrontMatterTests
{
    [Fact]
    public void File_is_cut_at_its_lines_of_dashes()
    {
        var parts = FrontMatter.Split("---\ntitle: Walking\n---\nWalk.\n");

        Assert.Equal(new FrontMatter("title: Walking\n", "Walk.\n", 4), parts);
    }

    [Fact]
    public void Lines_may_end_as_on_windows()
    {
        var parts = FrontMatter.Split("---\r\ntitle: Walking\r\n---\r\nWalk.\r\n");

        Assert.Equal(4, parts?.BodyLine);
        Assert.Equal("Walk.\r\n", parts?.Body);
    }

    [Fact]
    public void Line_of_dashes_in_the_body_is_of_the_body()
    {
        var parts = FrontMatter.Split("---\ntitle: Walking\n---\nWalk.\n\n---\n\nMore.");

        Assert.Equal("Walk.\n\n---\n\nMore.", parts?.Body);
    }

    [Fact]
    public void File_may_end_with_its_front_matter()
    {
        Assert.Equal("", FrontMatter.Split("---\ntitle: Walking\n---")?.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("Walk.\n---\ntitle: Walking\n---\n")]
    [InlineData("---\ntitle: Walking\n")]
    [InlineData("----\ntitle: Walking\n----\n")]
    public void File_without_both_lines_has_none(string text)
    {
        Assert.Null(FrontMatter.Split(text));
    }

    [Fact]
    public void File_without_front_matter_is_a_problem_that_shows_how_it_looks()
    {
        var site = SiteText.Read("-- articles/walking.md --", "Walk.");

        var problem = Assert.Single(site.Problems);
        Assert.Equal("articles/walking.md:1:1: error front-matter: The file must begin with front matter: a line '---', keys such as 'title: Walking', and a line '---'.", problem.ToString());
    }

    [Fact]
    public void Empty_front_matter_is_a_problem()
    {
        var site = SiteText.Read("-- articles/walking.md --", "---", "---", "Walk.");

        Assert.Equal("articles/walking.md:2 yaml", Assert.Single(site.Problems.Select(problem => $"{problem.Place} {problem.Rule}")));
    }
}
