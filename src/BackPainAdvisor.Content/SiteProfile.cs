using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content;

/// <summary>site.yaml: what the site is called, where it lives and how it is walked.</summary>
/// <param name="BaseAddress">Scheme and host, without a slash at the end; addresses for machines begin with it.</param>
/// <param name="ReviewMonths">How long a review of an article lasts, unless the article says otherwise.</param>
/// <param name="Featured">Slug of the article that the home page opens with.</param>
/// <param name="ContactUntil">Until when somebody has promised to read the contact page's messages; see <see cref="Feeds.SecurityFile"/>.</param>
public sealed record SiteProfile(
    string Name,
    string Tagline,
    string BaseAddress,
    int FoundingYear,
    string Language,
    string Licence,
    int ReviewMonths,
    string Featured,
    IReadOnlyList<NavigationLink> Navigation,
    IReadOnlyList<NavigationLink> Footer,
    DateOnly? ContactUntil = null)
{
    public static readonly SiteProfile Unnamed = new("This site", "", "http://localhost:5080", 2007, "en", "", 12, "", [], []);

    public static SiteProfile? Read(string file, string text, List<Problem> problems)
    {
        if (YamlText.Parse(file, text, problems) is not { } fields)
        {
            return null;
        }

        var profile = new SiteProfile(
            fields.RequiredText("name"),
            fields.RequiredText("tagline"),
            fields.RequiredText("baseAddress").TrimEnd('/'),
            fields.Number("foundingYear") ?? 2007,
            fields.Text("language") ?? "en",
            fields.Text("licence") ?? "",
            fields.Number("reviewMonths") ?? 12,
            fields.Text("featured") ?? "",
            [.. fields.Items("navigation").Select(NavigationLink.Read)],
            [.. fields.Items("footer").Select(NavigationLink.Read)],
            fields.Date("contactUntil"));
        fields.Finish();
        return fields.IsBroken ? null : profile;
    }
}

/// <summary>One link of the main navigation.</summary>
/// <param name="IsRoomy">Shown only where there is room for it.</param>
public sealed record NavigationLink(string Label, string Path, bool IsRoomy)
{
    internal static NavigationLink Read(YamlFields fields)
    {
        var link = new NavigationLink(fields.RequiredText("label"), fields.RequiredText("path"), fields.Flag("roomy"));
        fields.Finish();
        return link;
    }
}
