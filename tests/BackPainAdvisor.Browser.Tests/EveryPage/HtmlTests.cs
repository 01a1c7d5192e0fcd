using System.Diagnostics;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Asks html-validate (tests/html) about every page of sitemap.xml and one of each other kind.</summary>
[Collection(nameof(Readers))]
public sealed class HtmlTests(SiteUnderTest site)
{
    [Fact]
    public async Task Html_is_valid_at_every_address()
    {
        var folder = Path.Combine(Repository.Root, "tests", "html");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "html-validate is not installed: run 'npm ci --prefix tests/html', or tests/run.");
        var kinds = await site.KindsAsync();
        var addresses = await SiteMap.AddressesAsync(site.Http);

        var paths = addresses.Concat(kinds.Where(kind => kind.Posted is null).Select(kind => kind.Address)).Distinct(StringComparer.Ordinal);
        var start = new ProcessStartInfo(Repository.Node, ["validate.mjs", site.Origin.ToString(), .. paths])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var validator = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        var printed = await Task.WhenAll(validator.StandardOutput.ReadToEndAsync(), validator.StandardError.ReadToEndAsync());
        await validator.WaitForExitAsync();

        Assert.True(validator.ExitCode == 0, string.Join('\n', printed));
    }
}
