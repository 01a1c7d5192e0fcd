namespace BackPainAdvisor.Content.Evidence;

/// <summary>How the numbers are written under which papers are known.</summary>
public static class Identifiers
{
    private const int FewestRegistrantDigits = 4;
    private const int MostRegistrantDigits = 9;
    private const int MostPmidDigits = 8;

    /// <summary><c>10.7326/M16-2367</c>: 10, a dot, four to nine digits, a slash, and printable ASCII without spaces, quotes or angle brackets.</summary>
    /// <remarks>The form that Crossref recommends for matching DOIs; without <c>https://doi.org/</c>.</remarks>
    public static bool IsDoi(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return text.StartsWith("10.", StringComparison.Ordinal)
            && slash - 3 is >= FewestRegistrantDigits and <= MostRegistrantDigits
            && text.AsSpan(3, slash - 3).IndexOfAnyExceptInRange('0', '9') < 0
            && text.Length > slash + 1
            && text.AsSpan(slash + 1).IndexOfAnyExceptInRange('!', '~') < 0
            && text.AsSpan(slash + 1).IndexOfAny("\"<>\\") < 0
            && text[^1] is not ('.' or ',' or ';');
    }

    /// <summary>One to eight digits, the first no zero.</summary>
    public static bool IsPmid(string text) =>
        text.Length is >= 1 and <= MostPmidDigits && text[0] != '0' && text.All(char.IsAsciiDigit);
}
