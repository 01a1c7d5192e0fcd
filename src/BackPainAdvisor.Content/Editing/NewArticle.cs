using System.Globalization;
using System.Text;
using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Editing;

/// <summary>An article to be written: every part that its kind needs, each with what belongs there. Until that is written, the check names each.</summary>
public static class NewArticle
{
    /// <summary>What stands where something has to be written; the check finds it.</summary>
    public const string ToWrite = "TO WRITE";

    private static readonly (string Anchor, string Heading, string What)[] OfAdvice =
    [
        ("what-usually-happens", "What usually happens if you do nothing", "how such pain goes by itself, with a claim: `[Most new back pain gets much better within about six weeks.]{claim=course-acute-six-weeks}`"),
        ("benefits", "Benefits", "what it may do, for whom, and how sure anyone is"),
        ("risks", "Risks", "what can go wrong and how often, at the same length as the benefits"),
        ("daily-life", "What it means for your day", "time, cost, what one has to do, where it can be got"),
        ("other-choices", "Other choices", "what else there is, doing nothing among it"),
    ];

    private static readonly (string Anchor, string Heading, string What)[] OfAll =
    [
        ("not-known", "What nobody knows yet", "what was looked for and not found"),
        ("questions", "Questions to ask", "three to five questions that a reader can take along, as a list"),
        ("next-step", "Next step", "one thing to do now, with a link to an exercise, a program or /check"),
    ];

    /// <summary>A name for the file, made of its title: <c>Back scans: when?</c> becomes <c>back-scans-when</c>.</summary>
    /// <returns>Empty when the title has no letter or digit that can stand in an address.</returns>
    public static string SlugOf(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (letter is not '\'' and not '’' && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <param name="title">As it will stand above the article.</param>
    /// <param name="kind">Decides which parts there are.</param>
    /// <param name="topics">Ids, for the editor to choose from; the first is filled in.</param>
    /// <param name="today">Of the first version.</param>
    public static string Text(string title, ArticleKind kind, IReadOnlyList<string> topics, DateOnly today)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            ---
            # What stands behind such a sign is for you; readers never see it.
            title: "{title.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}" # 10 to 65 characters
            description: {ToWrite} # 70 to 160 characters: what a reader finds here, in a sentence or two
            kind: {kind.ToString().ToLowerInvariant()} # {string.Join(", ", ArticleKindWords.All)}
            draft: true # take this line away when all is written; then the article is public from the day of 'published'
            published: {today:yyyy-MM-dd}
            updated: {today:yyyy-MM-dd}
            reviewed: {today:yyyy-MM-dd}
            reviewIn: 12 months
            owner: editors
            authors: [editors]
            reviewers: []
            topics: [{(topics is [var first, ..] ? first : "")}] # {string.Join(", ", topics)}
            related: [] # names of articles that a reader may want next
            audience: {ToWrite} # for whom, as in: Adults who sleep badly with back pain
            evidenceSearched: {today:yyyy-MM-dd} # the day on which you looked through the evidence
            changes:
              - {today:yyyy-MM-dd}: First published.
            ---

            :::key-points
            - {ToWrite}: the answer in one sentence, as a claim of evidence/claims.yaml says it: `[The sentence.]{"{claim=ID}"}`
            - {ToWrite}: what a reader can do
            :::

            {ToWrite}: for whom this page is, in a sentence.

            :::urgent
            :::

            """);
        foreach (var (anchor, heading, what) in kind is ArticleKind.Explainer ? OfAll : [.. OfAdvice, .. OfAll])
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading} {{#{anchor}}}\n\n{ToWrite}: {what}\n");
        }

        return text.ToString();
    }
}
