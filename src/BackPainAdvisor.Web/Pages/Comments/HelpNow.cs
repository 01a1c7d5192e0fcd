using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>Where somebody can get help whose words stand in the lists of signs. A program noticed the words; nobody knows how the writer is.</summary>
/// <param name="Crisis">For words of suicide or self-harm.</param>
/// <param name="Signs">Groups of the published warning signs, the most pressing first.</param>
/// <param name="Watch">That nobody watches around the clock.</param>
public sealed record HelpNow(CrisisHelp? Crisis, IReadOnlyList<RedFlagGroup> Signs, IReadOnlyList<EmergencyNumber> Numbers, string Watch)
{
    /// <returns><c>null</c> when nothing was found, or it is decided.</returns>
    public static HelpNow? For(Comment comment, SiteContent site) => For(comment.Flags, Screening.RulesOf(comment, site.CommentRules), site);

    /// <summary>For words that are not sent yet.</summary>
    public static HelpNow? For(Screening screened, SiteContent site) => For(screened.Flags, [.. screened.Findings.Select(finding => finding.Rule)], site);

    public bool CallsForNow => Signs.Any(group => group.Id == "now");

    private static HelpNow? For(CommentFlags flags, IReadOnlyList<CommentRule> rules, SiteContent site)
    {
        var crisis = flags.HasFlag(CommentFlags.Crisis) ? site.CommentRules.Crisis : null;
        var ids = rules.Select(rule => rule.Help).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (flags.HasFlag(CommentFlags.Urgent) && ids.Count == 0)
        {
            ids.Add("now"); // The rule that found it was taken away since.
        }

        var signs = site.RedFlags.Groups.Where(group => ids.Contains(group.Id)).ToArray();
        return crisis is null && signs is [] ? null : new HelpNow(crisis, signs, site.RedFlags.Numbers, site.CommentRules.Watch);
    }
}
