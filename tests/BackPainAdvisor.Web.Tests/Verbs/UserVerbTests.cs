using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class UserVerbTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    [Fact]
    public async Task Reset_says_that_codes_and_passkeys_are_forgotten()
    {
        await site.BesideAsync("user", "add", "anna", "--role", "moderator");

        var reset = await site.BesideAsync("user", "reset", "anna");

        Assert.Equal(0, reset.Code);
        Assert.Matches("^Password, shown this once: [a-z0-9]{20}\nIts codes and passkeys are forgotten.$", reset.Output.Trim());
    }
}
