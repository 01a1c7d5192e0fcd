using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class BibTexTests
{
    [Fact]
    public void Every_published_reference_is_read_back_as_it_stands()
    {
        var references = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), SiteText.Today).References;

        var entries = BibTexText.Read(BibTex.Of(references));

        Assert.Equal(references.Select(reference => reference.Key), entries.Select(entry => entry.Key));
        foreach (var (reference, entry) in references.Zip(entries))
        {
            Assert.Equal(reference.Title, BibTexText.Meant(entry.Fields["title"]));
            Assert.Equal(reference.Doi, entry.Fields.TryGetValue("doi", out var doi) ? BibTexText.Meant(doi) : null);
            Assert.Equal(reference.Year?.ToString(), entry.Fields.GetValueOrDefault("year"));
            Assert.Equal(reference.Journal, BibTexText.Meant(entry.Fields[entry.Type == "article" ? "journal" : "publisher"]));
            Assert.Equal(reference.IsConfirmed, !entry.Fields.ContainsKey("note"));
        }
    }

    [Theory]
    [InlineData("50% of R&D, #1")]
    [InlineData("a_b $5 {x} ~y ^2")]
    [InlineData(@"back\slash \{")]
    [InlineData("'d'Étude' naïve – Übung")]
    public void Letters_that_LaTeX_reads_as_commands_are_escaped(string title)
    {
        var entry = Assert.Single(BibTexText.Read(Of($"title: '{title.Replace("'", "''", StringComparison.Ordinal)}', journal: Spine, doi: 10.1000/x")));

        Assert.Equal(title, BibTexText.Meant(entry.Fields["title"]));
    }

    [Theory]
    [InlineData("[Hayden JA, Menezes Costa LC]", "Hayden, J. A. and Menezes Costa, L. C.")]
    [InlineData("[World Health Organization]", "{World Health Organization}")]
    [InlineData("[Hayden JA, et al.]", "Hayden, J. A. and others")]
    public void Authors_are_written_as_BibTeX_takes_them_apart(string authors, string written)
    {
        Assert.Equal(written, Assert.Single(BibTexText.Read(Of($"title: A, authors: {authors}"))).Fields["author"]);
    }

    [Fact]
    public void Paper_has_a_volume_a_number_and_pages()
    {
        var entry = Assert.Single(BibTexText.Read(Of("title: A, journal: Spine, volume: 166(7), pages: 514-530, doi: 10.1000/x")));

        Assert.Equal(("article", "166", "7", "514--530"), (entry.Type, entry.Fields["volume"], entry.Fields["number"], entry.Fields["pages"]));
    }

    private static string Of(string fields) =>
        BibTex.Of(SiteText.Read("-- evidence/references.yaml --", $"references: [{{key: a-2020, type: rct, {fields}}}]").References);
}
