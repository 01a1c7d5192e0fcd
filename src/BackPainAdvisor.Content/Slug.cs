namespace BackPainAdvisor.Content;

/// <summary>A name that can stand in an address as it is, such as <c>back-scans</c>: a-z, 0-9 and single hyphens.</summary>
public static class Slug
{
    public static bool IsOne(string name) =>
        name.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
