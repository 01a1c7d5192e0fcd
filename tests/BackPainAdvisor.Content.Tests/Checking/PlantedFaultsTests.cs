using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Content.Tests.Checking;

/// <summary>Thirty faults, one at a time, planted into an article of the real site. Each must be found, and nothing was to be found before.</summary>
public class PlantedFaultsTests
{
    private const string File = "articles/stretching.md";

    private static readonly ContentFiles Files = ContentFiles.ReadFrom(Repository.At("content"));
    private static readonly SiteContent Site = ContentReader.Read(Files, SiteText.Today);

    [Theory]
    [InlineData("title: ", "titel: ", "front-matter")]
    [InlineData("title: ", "title: Stretch #", "title-length")]
    [InlineData("description: ", "description: Stretch. #", "description-length")]
    [InlineData("kind: treatment", "kind: treatmint", "front-matter")]
    [InlineData("kind: treatment", "", "article-incomplete")]
    [InlineData("published: 2026-11-24", "published: soon", "front-matter")]
    [InlineData("reviewed: 2026-11-24", "reviewed: 2024-11-24", "review-overdue")]
    [InlineData("evidenceSearched: 2026-11-22", "evidenceSearched: 2022-11-22", "evidence-old")]
    [InlineData("authors: [editors]", "authors: [nobody]", "person-unknown")]
    [InlineData("{#risks}", "{#dangers}", "section-missing")]
    [InlineData(":::urgent\n:::", "", "section-missing")]
    [InlineData("{claim=stretching-mixed}", "{claim=stretching-mixd}", "claim-unknown")]
    [InlineData("{claim=stretching-mixed}", "{claim=legacy-b-tight-weak-unbalanced}", "legacy-as-fact")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nIt heals [@nobody-1999].\n", "citation-unknown")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nStretching eases pain.\n", "claim-missing")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nIt helped 87 people.\n", "number-unknown")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nIt cures your back.\n", "absolute-claim")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nWe diagnose your back.\n", "device-word")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nYour discs are worn out.\n", "frightening-word")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nMany sufferers stretch.\n", "person-language")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nThis changed recently.\n", "date-relative")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nUtilise a towel.\n", "word-hard")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nIt is a myofascial matter.\n", "jargon-unexplained")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nTake 200 mg.\n", "medicine-dose")]
    [InlineData("{#next-step}\n", "{#next-step}\n\nIn the morning and in the evening and at noon and at night and in between you may stand up and reach and turn and bend and rest and sit.\n", "sentence-long")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n", "list-long")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n#### Deep\n", "heading-order")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n[here](/check)\n", "link-text")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n[walks](/articles/walkies)\n", "link-dead")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n![](/bed.svg)\n", "alt-missing")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n:::cautoin\n:::\n", "container-unknown")]
    [InlineData("{#next-step}\n", "{#next-step}\n\n:::exercise bird-dgo\n:::\n", "exercise-unknown")]
    public void Fault_is_found(string part, string fault, string rule)
    {
        var before = Files.Texts[File];
        Assert.Contains(part, before, StringComparison.Ordinal);

        var texts = new Dictionary<string, string>(Files.Texts, StringComparer.Ordinal) { [File] = before.Replace(part, fault, StringComparison.Ordinal) };
        var found = ContentCheck.Run(ContentReader.Next(Files with { Texts = texts }, Site, SiteText.Today)).Where(problem => problem.File == File);

        Assert.Contains(rule, found.Select(problem => problem.Rule));
    }
}
