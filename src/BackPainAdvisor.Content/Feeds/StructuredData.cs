using System.Text.Json;
using System.Text.Json.Nodes;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>What pages say to machines, in schema.org's words (JSON-LD).</summary>
public static class StructuredData
{
    // The default encoder escapes <, > and &, so the text can't end the script element that carries it.
    private static readonly JsonSerializerOptions Compact = new() { WriteIndented = false };

    /// <summary>The site, and how to search it.</summary>
    public static string OfSite(SiteContent site) => Graph(new JsonObject
    {
        ["@type"] = "WebSite",
        ["name"] = site.Profile.Name,
        ["url"] = site.Profile.BaseAddress + "/",
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = site.Profile.BaseAddress + "/search?q={search_term_string}",
            ["query-input"] = "required name=search_term_string",
        },
    });

    /// <summary>An article as a MedicalWebPage with its way from home.</summary>
    public static string OfArticle(SiteContent site, Article article)
    {
        var page = new JsonObject
        {
            ["@type"] = "MedicalWebPage",
            ["headline"] = article.Title,
            ["description"] = article.Description,
            ["url"] = site.Profile.BaseAddress + article.Address,
            ["inLanguage"] = site.Profile.Language,
            ["datePublished"] = Iso(article.Published),
            ["dateModified"] = Iso(article.Updated),
            ["lastReviewed"] = Iso(article.Reviewed),
            ["author"] = Publisher(site),
            ["publisher"] = Publisher(site),
            ["about"] = new JsonObject { ["@type"] = "MedicalCondition", ["name"] = "Lower back pain" },
            ["audience"] = new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = article.Audience ?? "Patient" },
        };

        return Graph(page, Trail(site, ("Articles", "/articles"), (article.Title, article.Address)));
    }

    /// <summary>A program as a MedicalWebPage about an ExercisePlan, with its way from home.</summary>
    public static string OfProgram(SiteContent site, ExerciseProgram program)
    {
        var page = new JsonObject
        {
            ["@type"] = "MedicalWebPage",
            ["headline"] = program.Title,
            ["description"] = program.Description,
            ["url"] = site.Profile.BaseAddress + program.Address,
            ["inLanguage"] = site.Profile.Language,
            ["datePublished"] = Iso(program.Review.Published),
            ["dateModified"] = Iso(program.Review.Updated),
            ["lastReviewed"] = Iso(program.Review.Reviewed),
            ["author"] = Publisher(site),
            ["publisher"] = Publisher(site),
            ["about"] = new JsonObject { ["@type"] = "MedicalCondition", ["name"] = "Lower back pain" },
            ["mainEntity"] = new JsonObject { ["@type"] = "ExercisePlan", ["name"] = program.Title, ["description"] = program.For },
        };

        return Graph(page, Trail(site, ("Programs", "/programs"), (program.Title, program.Address)));
    }

    private static JsonObject Publisher(SiteContent site) => new()
    {
        ["@type"] = "Organization",
        ["name"] = site.Profile.Name,
        ["url"] = site.Profile.BaseAddress + "/",
    };

    private static JsonObject Trail(SiteContent site, params (string Name, string Path)[] steps) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. steps.Prepend(("Home", "/")).Select((step, index) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = step.Item1,
            ["item"] = site.Profile.BaseAddress + step.Item2,
        })]),
    };

    private static string Graph(params JsonNode[] things) =>
        new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(things) }.ToJsonString(Compact);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd");
}
