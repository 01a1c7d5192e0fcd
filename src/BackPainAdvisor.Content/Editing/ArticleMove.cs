using System.Text;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Editing;

/// <summary>An article gets another name: its file, every link to it and every list that names it change, and its old address leads to the new one for ever.</summary>
/// <param name="From">Path of the file that goes.</param>
/// <param name="To">Path of the file that comes in its place.</param>
/// <param name="Texts">Every file that changes, by path, with its new text; <paramref name="To"/> is among them.</param>
public sealed record ArticleMove(string From, string To, IReadOnlyDictionary<string, string> Texts)
{
    /// <param name="files">The content folder. Nothing is written.</param>
    /// <param name="old">The article's name until now, such as <c>back-scans</c>.</param>
    /// <param name="name">Its name from now on.</param>
    /// <exception cref="InvalidOperationException">There is no such article, or the new name can't be one, or is taken; the message says what to do.</exception>
    public static ArticleMove Of(ContentFiles files, string old, string name)
    {
        var (from, to) = (FileOf(old), FileOf(name));
        if (!files.Texts.TryGetValue(from, out var moved))
        {
            throw new InvalidOperationException($"There is no '{from}'.{NearestWord.Hint(old, files.Texts.Keys.Where(path => path.StartsWith("articles/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).OfType<string>())}");
        }

        if (!Slug.IsOne(name))
        {
            throw new InvalidOperationException($"'{name}' can't stand in an address. Use only a-z, 0-9 and single hyphens, such as 'back-scans'.");
        }

        if (files.Texts.ContainsKey(to))
        {
            throw new InvalidOperationException($"'{to}' is there already. Choose another name.");
        }

        var changed = files.Texts.Where(file => file.Key != from)
            .Select(file => (file.Key, Before: file.Value, After: Renamed(file.Key, file.Value, old, name)))
            .Where(file => file.After != file.Before)
            .ToDictionary(file => file.Key, file => file.After, StringComparer.Ordinal);
        changed[to] = WithAlias(Renamed(from, moved, old, name), Article.AddressOf(old));
        return new ArticleMove(from, to, changed);
    }

    private static string FileOf(string slug) => $"articles/{slug}.md";

    private static string Renamed(string path, string text, string old, string name)
    {
        text = ReplaceWhole(text, Article.AddressOf(old), Article.AddressOf(name));
        // Articles and programs name articles to read next; exercises name exercises.
        var isNaming = path.StartsWith("articles/", StringComparison.Ordinal) || path.StartsWith("programs/", StringComparison.Ordinal);
        return isNaming && FindKey(text, "related:") is { } list ? text[..list.Start] + ReplaceWhole(text[list.Start..list.End], old, name) + text[list.End..] : text;
    }

    private static string WithAlias(string text, string alias)
    {
        if (FindKey(text, "aliases:") is not { } list)
        {
            return text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, $"aliases: [{alias}]\n");
        }

        // aliases: [a, b], or a line for each.
        var lines = text[list.Start..list.End];
        var first = lines.IndexOf('[', StringComparison.Ordinal);
        return first >= 0 ? text.Insert(list.Start + first + 1, $"{alias}, ")
            : text.Insert(list.Start + lines.IndexOf('\n', StringComparison.Ordinal) + 1, $"{lines[(lines.IndexOf('\n', StringComparison.Ordinal) + 1)..lines.IndexOf('-', StringComparison.Ordinal)]}- {alias}\n");
    }

    /// <summary>A key at the beginning of a line, with the lines that belong to it: those that are indented.</summary>
    private static (int Start, int End)? FindKey(string text, string key)
    {
        var start = text.StartsWith(key, StringComparison.Ordinal) ? 0 : text.IndexOf($"\n{key}", StringComparison.Ordinal) + 1;
        if (start == 0 && !text.StartsWith(key, StringComparison.Ordinal))
        {
            return null;
        }

        var end = start;
        do
        {
            end = text.IndexOf('\n', end) is >= 0 and var line ? line + 1 : text.Length;
        }
        while (end < text.Length && text[end] == ' ');
        return (start, end);
    }

    /// <summary>Only where it is no part of a longer name: <c>/articles/back</c> stands neither in <c>/articles/back-scans</c> nor in <c>other.example/articles/back</c>.</summary>
    private static string ReplaceWhole(string text, string part, string by)
    {
        var replaced = new StringBuilder();
        var done = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            if ((at == 0 || !IsOfName(text[at - 1])) && (end == text.Length || !IsOfName(text[end])))
            {
                replaced.Append(text, done, at - done).Append(by);
                done = end;
            }
        }

        return replaced.Append(text, done, text.Length - done).ToString();
    }

    private static bool IsOfName(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';
}
