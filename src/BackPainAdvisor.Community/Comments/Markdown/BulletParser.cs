using Markdig.Parsers;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>Hyphens and stars make lists. Not a plus: "+ 3 more" is text.</summary>
internal sealed class BulletParser : UnorderedListItemParser
{
    public BulletParser() => OpeningCharacters = ['-', '*'];
}
