namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class ReferenceUseTests
{
    [Fact]
    public void Reference_that_nothing_names_is_a_warning()
    {
        var found = SiteText.Found(Of("{key: ann-2020, type: rct, title: A, year: 2020, doi: 10.1000/x}", "{key: ben-2020, type: rct, title: B, year: 2020, doi: 10.1000/y}"));

        Assert.Equal(["evidence/references.yaml:3:5 reference-unused"], found);
    }

    [Theory]
    [InlineData("{key: ann-2020, type: rct, title: A, doi: 10.1000/x}")]
    [InlineData("{key: ann-2020, type: rct, title: A, year: 2020}")]
    [InlineData("{key: ann-2020, type: rct, title: A, year: 2020, doi: doi.org/10.1000/x}")]
    [InlineData("{key: ann-2020, type: rct, title: A, year: 2020, pmid: PMC12}")]
    public void Reference_by_which_nobody_could_find_the_paper_is_a_mistake(string reference)
    {
        Assert.Equal(["evidence/references.yaml:2:5 reference-incomplete"], SiteText.Found(Of(reference)));
    }

    [Fact]
    public void Web_page_without_a_date_says_so_in_its_key()
    {
        var site = SiteText.Read("""
            -- evidence/references.yaml --
            references:
             - {key: ann-undated-leaflet, type: guideline, title: A, url: "https://example.org/"}
            -- evidence/claims.yaml --
            claims:
             - {id: a, statement: A., grade: low, topic: moving, sources: [ann-undated-leaflet]}
            """);

        Assert.Empty(SiteText.Found(site));
    }

    // A claim leans on ann-2020 alone.
    private static SiteContent Of(params string[] references) => SiteText.Read(
        "-- evidence/references.yaml --\nreferences:\n" + string.Concat(references.Select(reference => $" - {reference}\n")),
        "-- evidence/claims.yaml --\nclaims:\n - {id: a, statement: A., grade: low, topic: moving, sources: [ann-2020]}");
}
