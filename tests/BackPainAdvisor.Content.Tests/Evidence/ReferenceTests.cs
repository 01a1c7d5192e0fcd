namespace BackPainAdvisor.Content.Tests.Evidence;

public class ReferenceTests
{
    [Theory]
    [InlineData("authors: [Verville L, Hancock MJ, Maher C], year: 2023", "Verville and others, 2023")]
    [InlineData("authors: [Verville L, Menezes Costa LC], year: 2023", "Verville and Menezes Costa, 2023")]
    [InlineData("authors: [World Health Organization], year: 2023", "World Health Organization, 2023")]
    [InlineData("authors: [Verville L]", "Verville")]
    [InlineData("journal: The Lancet, year: 2018", "The Lancet, 2018")]
    [InlineData("year: 2018", "A title, 2018")]
    public void Reference_has_a_short_name(string fields, string name)
    {
        Assert.Equal(name, Read(fields).ShortName);
    }

    [Theory]
    [InlineData("doi: 10.1/x, url: https://example.org/, pmid: '1'", "https://doi.org/10.1/x")]
    [InlineData("url: https://example.org/, pmid: '1'", "https://example.org/")]
    [InlineData("pmid: '1'", "https://pubmed.ncbi.nlm.nih.gov/1/")]
    [InlineData("year: 2018", null)]
    public void Reference_leads_to_its_source_where_an_address_is_known(string fields, string? link)
    {
        Assert.Equal(link, Read(fields).Link);
    }

    [Theory]
    [InlineData("verified: {status: confirmed}", true)]
    [InlineData("verified: {status: partly}", false)]
    [InlineData("year: 2018", false)]
    public void Reference_is_confirmed_only_when_it_says_so(string fields, bool isConfirmed)
    {
        Assert.Equal(isConfirmed, Read(fields).IsConfirmed);
    }

    private static Content.Evidence.Reference Read(string fields) =>
        Assert.Single(SiteText.Read("-- evidence/references.yaml --", $"references: [{{key: a, type: rct, title: A title, {fields}}}]").References);
}
