using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Content.Tests.Checking;

public class ContentCheckTests
{
    [Fact]
    public void Each_mistake_of_a_folder_is_named_with_its_file_and_line()
    {
        using var folder = new Folder();
        foreach (var (path, text) in OneOfEach.Texts)
        {
            folder.Write(path, text);
        }

        folder.Write("articles/huge.md", new byte[ContentFiles.MostBytes + 1]);
        folder.Write("articles/latin.md", [0xE9]);

        var site = ContentReader.Read(ContentFiles.ReadFrom(folder.Path), SiteText.Today);

        Assert.Equal(
            [
                "articles/Capital.md:0:0 slug",
                "articles/brackets.md:6:1 markdown",
                "articles/huge.md:0:0 file-size",
                "articles/latin.md:0:0 file-encoding",
                "articles/mistakes.md:5:10 topic-unknown",
                "articles/mistakes.md:6:11 person-unknown",
                "articles/mistakes.md:7:11 article-unknown",
                "articles/mistakes.md:8:11 alias-clash",
                "articles/mistakes.md:9:1 front-matter",
                "articles/mistakes.md:11:1 heading-order",
                "articles/mistakes.md:13:1 heading-twice",
                "articles/mistakes.md:15:6 citation-unknown",
                "articles/mistakes.md:15:22 claim-unknown",
                "articles/mistakes.md:17:1 link-dead",
                "articles/mistakes.md:18:1 anchor-dead",
                "articles/mistakes.md:19:1 link-text",
                "articles/mistakes.md:20:1 alt-missing",
                "articles/mistakes.md:21:1 attribute",
                "articles/mistakes.md:23:1 container-unknown",
                "articles/mistakes.md:27:1 container-twice",
                "articles/mistakes.md:29:1 container-open",
                "articles/walking.md:2:8 title-twice",
                "pages/check.md:0:0 address-twice",
                "people.yaml:3:6 id-twice",
                "site.yaml:0:0 file-missing",
                "topics.yaml:1:1 yaml",
            ],
            SiteText.Found(site));
    }

    [Fact]
    public void Problems_come_in_the_order_of_files_and_lines()
    {
        var site = SiteText.Read("""
            -- articles/b.md --
            no front matter
            -- articles/a.md --
            ---
            titel: A
            published: soon
            ---
            """);

        var problems = ContentCheck.Run(site);

        Assert.Equal(["articles/a.md:2", "articles/a.md:2", "articles/a.md:2", "articles/a.md:3", "articles/b.md:1"], problems.Select(problem => problem.Place));
    }

    private static ContentFiles OneOfEach => SiteText.Of($$"""
        -- articles/Capital.md --
        ---
        -- articles/brackets.md --
        ---
        title: Brackets
        description: d
        published: 2026-11-24
        ---
        {{new string('[', 2_001)}}
        -- articles/mistakes.md --
        ---
        title: Mistakes
        description: One of each.
        published: 2026-11-24
        topics: [nonsense]
        authors: [nobody]
        related: [nothing]
        aliases: [/evidence]
        autors: [editors]
        ---
        ### Too deep

        ### Too deep

        Walk [@nobody-1999]. [Walk.]{claim=nonsense}

        [our page](/nowhere)
        [our page](#nowhere)
        [here](/check)
        ![](/a.svg)
        [Home](/){onclick=x}

        :::nonsense
        :::
        :::key-points
        :::
        :::key-points
        :::
        :::caution
        text
        -- articles/walking.md --
        ---
        title: Mistakes
        description: d
        published: 2026-11-24
        ---
        -- pages/check.md --
        ---
        title: T
        description: D
        updated: 2026-11-24
        ---
        -- people.yaml --
        people:
          - {id: editors, name: The editors}
          - {id: editors, name: The editors}
        -- topics.yaml --
        - no map
        """);
}
