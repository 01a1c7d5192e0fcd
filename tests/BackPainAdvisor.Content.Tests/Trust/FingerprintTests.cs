using BackPainAdvisor.Content.Trust;

namespace BackPainAdvisor.Content.Tests.Trust;

public class FingerprintTests
{
    [Fact]
    public void Fingerprint_is_what_sha256sum_prints_of_the_source()
    {
        // printf '%s\n' --- 'title: Café' 'description: d' 'published: 2026-11-24' --- 'Walk.' | sha256sum
        var site = SiteText.Read("-- articles/walking.md --", "---", "title: Café", "description: d", "published: 2026-11-24", "---", "Walk.");

        Assert.Equal("28632ccc7857c993eaf16c1c96f84a8c2307fbd5e2aea9c1bb2b45685c8b9c26", Fingerprint.Of(site.Articles[0]));
    }
}
