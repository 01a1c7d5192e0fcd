using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Pages.Comments;

namespace BackPainAdvisor.Web.Tests.Moderation;

public sealed class SpeakersTests
{
    private static readonly SiteContent Site = ContentReader.Read(new ContentFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["people.yaml"] = """
        people:
          - id: editors
            name: The editors
            kind: group
            clinician: false
          - id: jo
            name: Jo Field
            clinician: true
            qualification: Physiotherapist
            account: jo
          - id: sam
            name: Sam Hill
            clinician: false
            account: sam
        """ }, []), new DateOnly(2026, 12, 1));

    [Theory]
    [InlineData("jo", "jo", "Jo Field")]
    [InlineData("SAM", "sam", "Sam Hill")]
    [InlineData("anna", "editors", "The editors")]
    public void Moderator_speaks_as_the_person_whose_account_it_is_else_as_the_group(string account, string id, string name) =>
        Assert.Equal(new Speaker(id, name), Speakers.Of(Site, account));

    [Theory]
    [InlineData(null, "")]
    [InlineData("jo", "Advisor editor, Physiotherapist")]
    [InlineData("sam", "Advisor editor, Not a clinician")]
    [InlineData("editors", "Advisor editor, Not a clinician")]
    [InlineData("gone", "Advisor editor, Not a clinician")]
    [InlineData("", "Advisor editor, Not a clinician")]
    public void Only_a_clinician_of_people_yaml_is_shown_without_the_warning(string? id, string badges) =>
        Assert.Equal(badges, string.Join(", ", Speakers.BadgesOf(Site, id)));
}
