using BackPainAdvisor.Content.Editing;

namespace BackPainAdvisor.Content.Tests.Editing;

public sealed class EditorListTests
{
    private const string Article = "articles/walking-for-lower-back-pain.md";

    private static readonly ContentFiles Files = ContentFiles.ReadFrom(Repository.At("content"));

    [Fact]
    public void Article_whose_day_has_come_is_public_and_there_is_nothing_to_say()
    {
        Assert.Equal((Standing.Public, ""), Of("title: ", "title: "));
    }

    [Fact]
    public void Each_that_is_not_public_as_it_stands_says_why_and_what_would_change_it()
    {
        Assert.Equal((Standing.Draft, "It says 'draft: true'. Take that away."), Of("title: ", "draft: true\ntitle: "));
        Assert.Equal((Standing.Scheduled, "It becomes public on 2027-01-05, the day of 'published'."), Of("published: 2026-11-24\nupdated: 2026-11-24", "published: 2027-01-05\nupdated: 2027-01-05"));
        Assert.Equal((Standing.Overdue, "Its review was due on 2025-11-24. Read it again against the evidence, and set 'reviewed'."), Of("reviewed: 2026-11-24", "reviewed: 2024-11-24"));
        var (standing, why) = Of("published: 2026-11-24", "published: soon");
        Assert.Equal(Standing.Unreadable, standing);
        Assert.Contains("2026-11-24", why, StringComparison.Ordinal); // As the check says how a date is written.
    }

    [Fact]
    public void Every_text_of_the_site_is_listed_with_its_title()
    {
        var listed = EditorList.Of(ContentReader.Read(Files, SiteText.Today));

        Assert.Equal(Files.Texts.Keys.Count(path => path.EndsWith(".md", StringComparison.Ordinal)), listed.Count);
        Assert.All(listed, file => Assert.NotEmpty(file.Title));
    }

    private static (Standing Standing, string Why) Of(string part, string other)
    {
        Assert.Contains(part, Files.Texts[Article], StringComparison.Ordinal);
        var texts = Files.Texts.ToDictionary(StringComparer.Ordinal);
        texts[Article] = texts[Article].Replace(part, other, StringComparison.Ordinal);
        var file = EditorList.Of(ContentReader.Read(Files with { Texts = texts }, SiteText.Today)).Single(file => file.File == Article);
        return (file.Standing, file.Why);
    }
}
