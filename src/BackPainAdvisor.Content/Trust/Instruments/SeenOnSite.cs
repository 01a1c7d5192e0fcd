using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>What the build can see of the people behind an article and of the site's standing pages.</summary>
internal static class SeenOnSite
{
    public static Decision WhoWrote(Article article, SiteContent site)
    {
        if (article.Authors is [])
        {
            return Decision.No("The article names no author.");
        }

        var people = article.Authors.Select(id => (id, person: site.Person(id))).ToArray();
        return Array.Find(people, writer => writer.person?.Qualification is null) is { id: { } unknown }
            ? Decision.No($"people.yaml does not say what '{unknown}' is trained in.")
            : Decision.Yes($"Written by {string.Join(", ", people.Select(writer => $"{writer.person!.Name} ({writer.person.Qualification!.TrimEnd('.')})"))}; a page of the site tells it.");
    }

    public static Decision WhoPays(Article article, SiteContent site)
    {
        if (article.Authors.Concat(article.Reviewers).FirstOrDefault(id => site.Person(id)?.Conflicts is null) is { } silent)
        {
            return Decision.No($"people.yaml does not say whether '{silent}' could gain.");
        }

        return PageOnMoney(site) is { } page
            ? Decision.Yes($"The page '{page.Title}' says who pays; people.yaml names the interests of each author and reviewer.")
            : Decision.No("No standing page has a heading about who pays.");
    }

    public static Decision Adverts(Article article, SiteContent site) =>
        PageOnMoney(site) is { } page && page.Body.PlainText.Contains("no adverts", StringComparison.OrdinalIgnoreCase)
            ? Decision.Yes($"The page '{page.Title}' says that there are no adverts.")
            : Decision.No("No standing page says how adverts are handled.");

    public static Decision Disclaimer(Article article, SiteContent site) => OnEachPage(site, "disclaimer", "that it does not take a professional's place");

    public static Decision Privacy(Article article, SiteContent site) => OnEachPage(site, "privacy", "what is kept about readers");

    public static Decision Contact(Article article, SiteContent site) => OnEachPage(site, "contact", "how to reach the editors");

    private static Decision OnEachPage(SiteContent site, string slug, string what) =>
        site.Page(slug) is { } page && site.Profile.Footer.Any(link => link.Path == page.Address)
            ? Decision.Yes($"The page '{page.Title}' says {what}; the foot of each page links to it.")
            : Decision.No($"There is no page '/{slug}', or the foot of each page does not link to it.");

    private static ContentPage? PageOnMoney(SiteContent site) =>
        site.Pages.FirstOrDefault(page => page.Body.Headings.Any(heading => heading.Text.StartsWith("Who pays", StringComparison.OrdinalIgnoreCase)));
}
