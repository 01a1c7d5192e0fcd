using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Markdown.Html;

namespace BackPainAdvisor.Content.Tests;

/// <summary>A whole content folder in one string: a line <c>-- articles/walking.md --</c>, then the file, then the next such line.</summary>
internal static class SiteText
{
    public static readonly DateOnly Today = new(2026, 12, 1);

    /// <summary>What most texts lean on: two claims, three references, a topic and a person, all in order.</summary>
    public const string Ledger = """
        -- evidence/claims.yaml --
        claims:
          - id: walking-helps
            statement: Walking helps a little.
            grade: low
            topic: moving
            sources: [hayden-2021, who-2023]
            numbers: ['hayden-2021: 7 of 10 people']
          - id: legacy-rest
            statement: Rest cures the back.
            grade: contradicted
            topic: moving
            sources: [who-2023, foster-2018]
            verdict: not-supported
        -- evidence/references.yaml --
        references:
          - {key: hayden-2021, type: rct, title: Exercise, year: 2021, authors: [Hayden JA], doi: 10.1000/hayden, verified: {status: confirmed}}
          - {key: who-2023, type: guideline, title: Guideline, year: 2023, url: https://www.who.int/, verified: {status: confirmed}}
          - {key: foster-2018, type: rct, title: Prevention, year: 2018, doi: 10.1000/foster, verified: {status: partly}}
        -- topics.yaml --
        topics:
          - {id: moving, title: Moving, description: All about moving.}
        -- people.yaml --
        people:
          - {id: editors, name: The editors}
        """;

    public const string CheckWords = """
        -- check-words.yaml --
        words:
          - {rule: absolute-claim, find: [cure*, for good], unlessAfter: [no, not], message: No one can promise this.}
          - {rule: jargon-unexplained, severity: warning, find: [lumbar], message: Explain it.}
          - {rule: claim-missing, find: [eases, studies show], unlessAfter: [whether], message: Claim it.}
        """;

    public const string FrontMatter = """
        ---
        title: Walking for lower back pain
        description: What walking can do for a sore back.
        published: 2026-11-24
        topics: [moving]
        authors: [editors]
        ---
        """;

    public static ContentFiles Of(params string[] parts)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = "";
        foreach (var line in string.Join('\n', parts).Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                path = line[3..^3];
                texts.Add(path, "");
                continue;
            }

            texts[path] += line + "\n";
        }

        return new ContentFiles(texts, []);
    }

    public static SiteContent Read(params string[] parts) => ContentReader.Read(Of(parts), Today);

    /// <summary>The article <c>articles/walking.md</c> with this body, whose first line is line 8, beside the <see cref="Ledger"/>.</summary>
    public static SiteContent WithBody(string body) =>
        Read(Ledger, "-- articles/walking.md --", FrontMatter, body);

    public static ArticleHtml Html(string body)
    {
        var site = WithBody(body);
        return ArticleHtml.Of(Assert.Single(site.Articles).Body, site);
    }

    /// <summary>What the check of names, addresses and blocks finds, each as <c>file:line:column rule</c>.</summary>
    public static IEnumerable<string> Found(SiteContent site) =>
        ContentCheck.Run(site, ContentCheck.OfStructure).Select(problem => $"{problem.File}:{problem.Line}:{problem.Column} {problem.Rule}");

    /// <summary>The same in the article with this body, each as <c>line:column rule</c>.</summary>
    public static IEnumerable<string> FoundIn(string body) =>
        ContentCheck.Run(WithBody(body), ContentCheck.OfStructure).Select(problem => $"{problem.Line}:{problem.Column} {problem.Rule}");

    /// <summary>What the rules of this name find in the article with this body, each as <c>line:column rule</c>.</summary>
    public static IEnumerable<string> FoundBy(string[] rules, string body) =>
        ContentCheck.Run(Read(Ledger, CheckWords, "-- articles/walking.md --", FrontMatter, body), ContentCheck.OfText)
            .Where(problem => rules.Contains(problem.Rule)).Select(problem => $"{problem.Line}:{problem.Column} {problem.Rule}");
}
