namespace BackPainAdvisor.Content.Tests.Feeds;

/// <summary>A small, strict reader of BibTeX: <c>@type{key, name = {value}, }</c>, braces in pairs, nothing else between.</summary>
internal static class BibTexText
{
    private static readonly (string Written, string Meant)[] Escapes =
        [(@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"), (@"\textbackslash{}", "\\"), (@"\{", "{"), (@"\}", "}"), (@"\$", "$"), (@"\&", "&"), (@"\%", "%"), (@"\#", "#"), (@"\_", "_")];

    /// <exception cref="FormatException">The text is not strictly BibTeX.</exception>
    public static IReadOnlyList<Entry> Read(string text)
    {
        var (entries, at) = (new List<Entry>(), 0);
        while (text.AsSpan(at).Trim().Length > 0)
        {
            Skip();
            Expect('@');
            var type = Until('{');
            var key = Until(',');
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            for (Skip(); text[at] != '}'; Skip())
            {
                var name = Until('=').Trim();
                Skip();
                fields.Add(name, Braced());
                Expect(',');
            }

            at++;
            entries.Add(new Entry(type, key, fields));
        }

        return entries;

        void Skip()
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        void Expect(char letter)
        {
            if (text[at++] != letter)
            {
                throw new FormatException($"'{letter}' was expected at {at - 1}: {text[Math.Max(0, at - 40)..at]}");
            }
        }

        string Until(char letter)
        {
            var end = text.IndexOf(letter, at);
            var found = end < 0 ? throw new FormatException($"No '{letter}' after {at}.") : text[at..end];
            at = end + 1;
            return found;
        }

        string Braced()
        {
            Expect('{');
            var (start, open) = (at, 1);
            while (open > 0)
            {
                open += text[at] switch { '\\' when text[at + 1] is '{' or '}' => Jump(), '{' => 1, '}' => -1, _ => 0 };
                at++;
            }

            return text[start..(at - 1)];
        }

        int Jump()
        {
            at++;
            return 0;
        }
    }

    /// <summary>What a value means: without the braces that keep capitals, letters for escapes. A letter that BibTeX reads as a command is refused.</summary>
    public static string Meant(string value)
    {
        var (text, meant) = (value.StartsWith('{') && value.EndsWith('}') ? value[1..^1] : value, "");
        for (var at = 0; at < text.Length;)
        {
            var escape = Array.Find(Escapes, candidate => text.AsSpan(at).StartsWith(candidate.Written));
            if (escape.Written is null && @"\{}$&%#_~^".Contains(text[at]))
            {
                throw new FormatException($"'{text[at]}' stands bare in '{text}'.");
            }

            meant += escape.Meant ?? text[at].ToString();
            at += escape.Written?.Length ?? 1;
        }

        return meant;
    }

    public sealed record Entry(string Type, string Key, IReadOnlyDictionary<string, string> Fields);
}
