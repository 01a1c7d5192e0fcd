using System.Text;

namespace BackPainAdvisor.Content.Reading;

/// <summary>What stands between quotation marks.</summary>
public static class Quoted
{
    /// <summary>The text with each letter between double quotation marks made a space, so that places stay.</summary>
    public static string Blank(string text)
    {
        if (!text.AsSpan().ContainsAny('“', '”', '"'))
        {
            return text;
        }

        var blanked = new StringBuilder(text.Length);
        var isInside = false;
        foreach (var letter in text)
        {
            isInside = letter switch
            {
                '“' => true,
                '”' => false,
                '"' => !isInside,
                _ => isInside,
            };
            blanked.Append(isInside ? ' ' : letter);
        }

        return blanked.ToString();
    }
}
