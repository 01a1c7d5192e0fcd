using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class SecurityFileTests
{
    [Fact]
    public void File_says_where_to_write_and_until_when_somebody_reads()
    {
        Assert.Equal(
            """
            Contact: https://back.example/contact
            Expires: 2027-10-31T23:59:59Z
            Preferred-Languages: en
            Canonical: https://back.example/.well-known/security.txt

            """,
            SecurityFile.Of(Site("2027-10-31").Profile));
    }

    [Fact]
    public void Nobody_promises_what_no_editor_has_dated() => Assert.Null(SecurityFile.Of(SiteProfile.Unnamed));

    /// <remarks>Today is 2026-12-01.</remarks>
    [Theory]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-12-30", true)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-11-30", false)]
    [InlineData("2027-12-01", true)]
    public void Check_warns_before_the_promise_ends_and_of_one_for_a_year_or_more(string until, bool isWarned)
    {
        Assert.Equal(isWarned, ContentCheck.Run(Site(until), ContentCheck.OfText).Any(problem => problem.Rule == "contact-date"));
    }

    private static SiteContent Site(string until) => SiteText.Read($$"""
        -- site.yaml --
        name: Back
        tagline: Backs
        baseAddress: https://back.example
        language: en-GB
        contactUntil: {{until}}
        """);
}
