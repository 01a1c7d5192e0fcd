using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Web.Search;

/// <summary>A page as search sees it.</summary>
public sealed record SearchEntry(string Kind, string Title, string Address, string Headings, string Body)
{
    public static IEnumerable<SearchEntry> AllOf(SiteContent site) =>
    [
        .. site.Articles.Select(article => new SearchEntry("Article", article.Title, article.Address, HeadingsOf(article.Body), $"{article.Description}\n{article.Body.PlainText}")),
        .. site.Exercises.All.Select(exercise => new SearchEntry(exercise.IsTest ? "Test" : "Exercise", exercise.Title, exercise.Address, string.Join('\n', exercise.OtherNames), $"{exercise.Description}\n{string.Join('\n', exercise.Steps)}\n{string.Join('\n', exercise.Targets.Plain)}")),
        .. site.Programs.All.Select(program => new SearchEntry("Program", program.Title, program.Address, program.Kind.Label(), $"{program.Description}\n{program.For}\n{program.Body.PlainText}")),
        .. site.Pages.Select(page => new SearchEntry("Page", page.Title, page.Address, HeadingsOf(page.Body), $"{page.Description}\n{page.Body.PlainText}")),
        .. site.Topics.Select(topic => new SearchEntry("Topic", topic.Title, topic.Address, "", $"{topic.Description} {topic.Intro}")),
        .. site.Glossary.Select(term => new SearchEntry("Glossary", term.Term, term.Address, string.Join(", ", term.Also), term.Meaning)),
        new SearchEntry("Tool", "Choose a starting routine", "/start", "Self assessment", string.Join("\n", site.StartingRules.Rules.Select(rule => rule.Words))),
        new SearchEntry("Warning signs", "Look for warning signs", "/check", "Urgent signs", string.Join("\n", site.RedFlags.Groups.SelectMany(group => group.Signs).Select(sign => sign.Text))),
    ];

    private static string HeadingsOf(Content.Markdown.MarkdownText text) => string.Join('\n', text.Headings.Select(heading => heading.Text));
}
