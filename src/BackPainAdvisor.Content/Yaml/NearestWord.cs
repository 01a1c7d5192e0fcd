namespace BackPainAdvisor.Content.Yaml;

/// <summary>Finds the word an author probably meant.</summary>
public static class NearestWord
{
    /// <summary>A ready half-sentence such as <c> Did you mean 'title'?</c>, or nothing when no word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        Of(word, known) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>The known word at the smallest edit distance, if at most a third of the letters (and at least two) differ.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var most = Math.Max(2, word.Length / 3);
        var nearest = known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= most)
            .Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.candidate is not null && nearest.distance <= most ? nearest.candidate : null;
    }

    /// <summary>Levenshtein's distance: the fewest letters to add, drop or change.</summary>
    public static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
