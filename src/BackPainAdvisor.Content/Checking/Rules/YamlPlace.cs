namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Where a value stands in the text of a YAML file or of front matter.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; 0 when only the line is known.</param>
internal sealed record YamlPlace(int Line, int Column)
{
    /// <summary>The value under its key; the key's own line when the value is written otherwise, the file's head without the key.</summary>
    public static YamlPlace OfValue(string text, string key, string value)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(key + ":", StringComparison.Ordinal));
        return at < 0 ? new YamlPlace(1, 0) : First(lines, at, value, key.Length + 1) ?? new YamlPlace(at + 1, 0);
    }

    /// <summary>The entry of a list that opens with an id, and within it a value if one is asked for.</summary>
    /// <param name="occurrence">0 for the first entry with this id.</param>
    public static YamlPlace OfEntry(string text, string key, string id, int occurrence = 0, string? value = null)
    {
        var lines = text.Split('\n');
        var entries = Enumerable.Range(0, lines.Length).Where(line => Find(lines[line], $"{key}: {id}", 0) >= 0).ToArray();
        if (entries.Length <= occurrence)
        {
            return new YamlPlace(1, 0);
        }

        var at = entries[occurrence];
        var entry = new YamlPlace(at + 1, Find(lines[at], $"{key}: {id}", 0) + 1);
        return value is null ? entry : First(lines, at, value, 0) ?? entry;
    }

    private static YamlPlace? First(string[] lines, int from, string value, int skip)
    {
        for (var line = from; line < lines.Length; line++)
        {
            if (Find(lines[line], value, line == from ? skip : 0) is >= 0 and var column)
            {
                return new YamlPlace(line + 1, column + 1);
            }
        }

        return null;
    }

    // Whole words only: 'walking' does not stand in 'walking-far'.
    private static int Find(string line, string value, int start)
    {
        for (var at = Index(start); at >= 0; at = Index(at + 1))
        {
            var end = at + value.Length;
            if ((at == 0 || !IsPartOfWord(line[at - 1])) && (end == line.Length || !IsPartOfWord(line[end])))
            {
                return at;
            }
        }

        return -1;

        int Index(int from) => value.Length == 0 || from >= line.Length ? -1 : line.IndexOf(value, from, StringComparison.Ordinal);
    }

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '/';
}
