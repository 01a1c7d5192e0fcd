namespace BackPainAdvisor.Web.Search;

/// <summary>One page that answers a search.</summary>
/// <param name="Kind">Article, Page, Topic, Claim or Glossary.</param>
/// <param name="Snippet">A piece of its text, cut where what was looked for begins and ends.</param>
public sealed record SearchResult(string Kind, string Title, string Address, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A run of a snippet's letters.</summary>
/// <param name="IsHit">It is what was looked for.</param>
public sealed record SnippetPart(string Text, bool IsHit);

/// <summary>The answer to a search.</summary>
/// <param name="AlsoLookedFor">Words of the same meaning, and words spelled nearly the same, that were looked for as well.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchResult> Results, IReadOnlyList<string> AlsoLookedFor)
{
    public static readonly SearchAnswer Nothing = new([], []);
}
