using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class CultureTests
{
    /// <summary>Turkish has another lower case of I, Arabic and Persian have other calendars, digits and commas.</summary>
    [Fact]
    public async Task Language_of_the_machine_changes_nothing()
    {
        var plain = await SiteProcess.RunAsync(["check", "--scores"]);

        foreach (var language in new[] { "tr_TR.UTF-8", "ar_SA.UTF-8", "fa_IR.UTF-8" })
        {
            var ended = await SiteProcess.RunAsync(["check", "--scores"], ("LC_ALL", language), ("LANG", language), ("TZ", "Asia/Tehran"));

            Assert.Equal((0, plain.Output), (ended.Code, ended.Output));
        }

        Assert.Contains("lower-back-pain-exercise", plain.Output, StringComparison.Ordinal);
    }
}
