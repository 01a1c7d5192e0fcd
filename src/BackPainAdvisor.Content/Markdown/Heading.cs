using System.Text;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>A heading of a text and the anchor that leads to it.</summary>
/// <param name="Level">2 for a section; 1 is the title, which stands in the front matter.</param>
public sealed record Heading(int Level, string Anchor, string Text, int Line)
{
    /// <summary><c>What usually happens?</c> -> <c>what-usually-happens</c></summary>
    public static string AnchorOf(string text)
    {
        var anchor = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                anchor.Append(letter);
            }
            else if (letter is ' ' or '-' && anchor.Length > 0 && anchor[^1] != '-')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString().TrimEnd('-') is { Length: > 0 } found ? found : "section";
    }
}
