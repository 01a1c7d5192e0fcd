namespace BackPainAdvisor.Content.Tests;

public class SiteTextTests
{
    [Fact]
    public void Several_files_stand_in_one_string()
    {
        var files = SiteText.Of("""
            -- site.yaml --
            name: A site
            -- articles/walking.md --
            ---
            title: Walking
            ---
            """);

        Assert.Equal("name: A site\n", files.Texts["site.yaml"]);
        Assert.Equal("---\ntitle: Walking\n---\n", files.Texts["articles/walking.md"]);
    }

    [Fact]
    public void Its_ledger_is_without_a_mistake() => Assert.Empty(SiteText.Found(SiteText.WithBody("Walk.")));
}
