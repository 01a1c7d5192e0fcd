namespace BackPainAdvisor.Community.Database;

/// <summary>What was typed to search comments: words of letters and digits, nothing else, so that no operator of a database's search language comes through.</summary>
internal static class SearchWords
{
    private const int MostWords = 10;

    public static IReadOnlyList<string> Of(string typed)
    {
        var spaced = new string([.. typed.Select(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? letter : ' ')]);
        return [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
    }
}
