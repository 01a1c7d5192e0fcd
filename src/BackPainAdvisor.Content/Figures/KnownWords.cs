using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The words of the pose language and which of them a misspelt word most likely meant.</summary>
internal static class KnownWords
{
    /// <summary>The words of an enum as the language writes them: <c>UnderBack</c> is <c>under-back</c>.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum => Words<T>.All;

    public static string Word<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>A sentence's end that suggests a word: <c>; did you mean knee?</c>. Empty when nothing is near.</summary>
    public static string Suggestion(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(candidate => (Word: candidate, Away: Distance(word, candidate)))
            .OrderBy(candidate => candidate.Away).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Word is { } found && nearest.Away <= Math.Max(2, word.Length / 2) ? $"; did you mean {found}?" : "";
    }

    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>How many letters must be added, dropped or changed (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 12)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                left = Math.Min(Math.Min(left, row[j]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], left);
            }
        }

        return row[b.Length];
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<string, T> All =
            Enum.GetValues<T>().ToDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);
    }
}
