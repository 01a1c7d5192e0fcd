namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Titles and descriptions of a length that lists, tabs and search engines show whole.</summary>
internal static class Heads
{
    private const int ShortestTitle = 10;
    private const int LongestTitle = 65;
    private const int ShortestDescription = 70;
    private const int LongestDescription = 160;

    public static IEnumerable<Problem> Find(SiteContent site) =>
        site.AllArticles.SelectMany(article => Of(site, article.File, article.Title, article.Description, ShortestTitle))
            .Concat(site.Programs.All.SelectMany(program => Of(site, program.File, program.Title, program.Description, ShortestTitle)))
            .Concat(site.Pages.SelectMany(page => Of(site, page.File, page.Title, page.Description, shortestTitle: 1)));

    // A standing page may have a title of one word: Privacy.
    private static IEnumerable<Problem> Of(SiteContent site, string file, string title, string description, int shortestTitle) =>
        from head in new[]
        {
            (Key: "title", Rule: "title-length", Text: title, Least: shortestTitle, Most: LongestTitle),
            (Key: "description", Rule: "description-length", Text: description, Least: ShortestDescription, Most: LongestDescription),
        }
        where head.Text.Length < head.Least || head.Text.Length > head.Most
        let place = YamlPlace.OfValue(site.Files[file].Text, head.Key, head.Text)
        select Problem.Error(file, place.Line, place.Column, head.Rule, $"The {head.Key} has {head.Text.Length} characters; {head.Least} to {head.Most} are shown whole.");
}
