namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Headings begin at level 2, jump over no level, and no two have one anchor.</summary>
internal static class HeadingOrder
{
    public static IEnumerable<Problem> Find(SiteContent site)
    {
        foreach (var text in Texts.Of(site))
        {
            var level = 1;
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (var heading in text.Headings)
            {
                if (heading.Level == 1)
                {
                    yield return Problem.Error(text.File, heading.Line, 1, "heading-order", "The title is the page's only heading of level 1. Begin this one with '##'.");
                }
                else if (heading.Level > level + 1)
                {
                    yield return Problem.Error(text.File, heading.Line, 1, "heading-order", $"This heading jumps from level {level} to level {heading.Level}. Use {level + 1} number signs.");
                }

                if (!anchors.Add(heading.Anchor))
                {
                    yield return Problem.Error(text.File, heading.Line, 1, "heading-twice", $"Two headings have the anchor '#{heading.Anchor}'. Change the words, or add {{#another-name}} after one.");
                }

                level = Math.Max(heading.Level, 1);
            }
        }
    }
}
