namespace BackPainAdvisor.Content.Reading;

/// <summary>Where a passage stands; some rules ask more of a paragraph than of a step.</summary>
public enum PassageKind
{
    Paragraph,
    Point,
    Step,
    Quote,
    Cell,
}

/// <summary>A paragraph, a point of a list or a cell of a table, as its reader sees it: words without marks.</summary>
/// <param name="Container">Name of the innermost <c>:::</c> block around it, or <c>null</c>.</param>
/// <param name="Section">Anchor of the heading of level 2 above it; empty before the first.</param>
/// <param name="Line">From 1, in the file.</param>
/// <param name="Cited">Keys of the references that it cites anywhere.</param>
public sealed record Passage(PassageKind Kind, string? Container, string Section, int Line, string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<string> Cited)
{
    /// <summary>Whether it is the site's own prose, which reading grades are made of.</summary>
    public bool IsProse => Kind is PassageKind.Paragraph or PassageKind.Point or PassageKind.Step;
}

/// <summary>One sentence and where it stands.</summary>
/// <param name="Line">From 1, in the file.</param>
/// <param name="Column">From 1.</param>
/// <param name="Claims">The claims whose spans it touches.</param>
public sealed record Sentence(string Text, int Line, int Column, IReadOnlyList<string> Claims)
{
    /// <summary>The words and figures that the site says itself, in lower case, each with its place in the text. What stands between quotation marks is left out.</summary>
    public IReadOnlyList<(int Start, string Word)> OwnWords { get; } = Words.Lowered(Quoted.Blank(Text));
}
