using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Asks html-validate (tests/html) about every page of sitemap.xml and one of each other kind.</summary>
[Collection(nameof(Readers))]
public sealed class HtmlTests(SiteUnderTest site)
{
    [Fact]
    public async Task Html_is_valid_at_every_address()
    {
        var kinds = await site.KindsAsync();
        var addresses = await SiteMap.AddressesAsync(site.Http);

        var paths = addresses.Concat(kinds.Where(kind => kind.Posted is null).Select(kind => kind.Address)).Distinct(StringComparer.Ordinal);
        var (code, said) = await Run.ScriptAsync(["validate.mjs", site.Origin.ToString(), .. paths]);

        Assert.True(code == 0, said);
    }
}
