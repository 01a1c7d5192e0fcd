using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>Who of people.yaml speaks for the site, and what stands beside the name so that nobody takes them for more than they are.</summary>
public static class Speakers
{
    /// <summary>The person whose account it is; for all other moderators the group of editors.</summary>
    public static Speaker Of(SiteContent site, string account)
    {
        var person = site.People.FirstOrDefault(person => string.Equals(person.Account, account, StringComparison.OrdinalIgnoreCase))
            ?? site.People.FirstOrDefault(person => person.Kind == "group");
        return person is null ? new Speaker("", site.Profile.Name) : new Speaker(person.Id, person.Name);
    }

    /// <summary>Nothing for a reader. Who stands in people.yaml no more is no clinician.</summary>
    public static IReadOnlyList<string> BadgesOf(SiteContent site, string? id) =>
        id is null ? []
        : site.People.FirstOrDefault(person => person.Id == id) is { IsClinician: true } clinician ? ["Advisor editor", clinician.Qualification ?? "Clinician"]
        : ["Advisor editor", "Not a clinician"];
}
