using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>What the build can see in the sections that articles share, each under its fixed anchor.</summary>
internal static class SeenInSections
{
    /// <summary>The section is there and says something.</summary>
    public static Decide WithText(string anchor) => (article, _) =>
        Section.Of(article.Body, anchor) switch
        {
            null => Absent(article, anchor),
            { Passages: [] } empty => Decision.No($"The section '{empty.Heading}' is empty."),
            var section => Decision.Yes($"The section '{section.Heading}' is there and says something."),
        };

    /// <summary>The section is there and makes a claim of the ledger.</summary>
    public static Decide WithClaim(string anchor) => (article, _) =>
        Section.Of(article.Body, anchor) switch
        {
            null => Absent(article, anchor),
            { Claims: [] } bare => Decision.No($"The section '{bare.Heading}' makes no claim of the ledger."),
            var section => Decision.Yes($"The section '{section.Heading}' is there and makes claims with sources ({section.Claims.Count}). Whether it leaves one out, the build can't see."),
        };

    /// <summary>The section is there and holds a list.</summary>
    public static Decide WithPoints(string anchor) => (article, _) =>
        Section.Of(article.Body, anchor) switch
        {
            null => Absent(article, anchor),
            var section when PointsIn(section) is > 0 and var points => Decision.Yes($"The section '{section.Heading}' lists {points} to take along."),
            var section => Decision.No($"The section '{section.Heading}' lists nothing."),
        };

    public static Decision? QuestionsToTake(Article article, SiteContent site) =>
        Section.Of(article.Body, "questions") is { } section && PointsIn(section) is > 0 and var points
            ? Decision.Yes($"The section '{section.Heading}' is a list of {points} to print and take along.")
            : null;

    public static Decision NextStep(Article article, SiteContent site) =>
        Section.Of(article.Body, "next-step") is { Passages: [_, ..] } section
            ? Decision.Yes($"The section '{section.Heading}' names what to do next.")
            : Decision.No("It has no section 'Next step'.");

    public static Decision? BothSides(Article article, SiteContent site)
    {
        var (benefits, risks) = (Section.Of(article.Body, "benefits"), Section.Of(article.Body, "risks"));
        return (benefits, risks) switch
        {
            ({ Claims: [_, ..] }, { Claims: [_, ..] }) => Decision.Yes($"'{benefits.Heading}' and '{risks.Heading}' both make claims with sources."),
            _ when article.Kind is ArticleKind.Explainer => null,
            _ => Decision.No("It lacks a section on benefits or on risks that makes a claim."),
        };
    }

    public static Decision SaysWhoFor(Article article, SiteContent site) =>
        Section.Opening(article.Body).Passages.SelectMany(passage => passage.Sentences).Any(sentence => sentence.Text.StartsWith("This page is for ", StringComparison.Ordinal))
            ? Decision.Yes("It says, before the first heading, whom the page is for. Whether the aims are told well, a person must judge.")
            : Decision.No("No sentence before the first heading begins with 'This page is for'.");

    public static Decision LeadsOn(Article article, SiteContent site) =>
        article.Related.Count(slug => site.Article(slug) is not null) is > 0 and var others
            ? Decision.Yes($"It leads on to {others} other articles and, in its foot, to the editors.")
            : Decision.No("It leads on to no other article.");

    // An explainer need not weigh treatments, so that a section is not there says nothing about it.
    private static Decision? Absent(Article article, string anchor) =>
        article.Kind is ArticleKind.Explainer && anchor is not ("not-known" or "questions" or "next-step") ? null : Decision.No($"It has no section '#{anchor}'.");

    private static int PointsIn(Section section) => section.Passages.Count(passage => passage.Kind is PassageKind.Point or PassageKind.Step);
}
