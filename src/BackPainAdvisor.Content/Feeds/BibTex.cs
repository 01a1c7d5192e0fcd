using System.Globalization;
using System.Text;
using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>References as BibTeX in UTF-8, for citation managers and LaTeX.</summary>
public static class BibTex
{
    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['\\'] = @"\textbackslash{}",
        ['{'] = @"\{",
        ['}'] = @"\}",
        ['$'] = @"\$",
        ['&'] = @"\&",
        ['%'] = @"\%",
        ['#'] = @"\#",
        ['_'] = @"\_",
        ['~'] = @"\textasciitilde{}",
        ['^'] = @"\textasciicircum{}",
    };

    public static string Of(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        foreach (var reference in references)
        {
            text.Append(CultureInfo.InvariantCulture, $"@{(IsPaper(reference) ? "article" : "misc")}{{{reference.Key},\n");
            foreach (var (name, value) in Fields(reference).Where(field => field.Value is { Length: > 0 }))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
            }

            text.Append("}\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Reference reference)
    {
        var (volume, number) = VolumeAndNumber(reference.Volume);
        yield return ("author", string.Join(" and ", reference.Authors.Select(Author)));
        yield return ("title", $"{{{Escaped(reference.Title)}}}"); // The inner braces keep its capitals.
        yield return (IsPaper(reference) ? "journal" : "publisher", Escaped(reference.Journal));
        yield return ("year", reference.Year?.ToString(CultureInfo.InvariantCulture));
        yield return ("volume", Escaped(volume));
        yield return ("number", Escaped(number));
        yield return ("pages", Escaped(reference.Pages)?.Replace("-", "--", StringComparison.Ordinal));
        yield return ("doi", Escaped(reference.Doi));
        yield return ("pmid", Escaped(reference.Pmid));
        yield return ("url", Escaped(reference.DoiLink is null ? reference.Link : null));
        yield return ("keywords", Escaped(reference.Kind));
        yield return ("note", reference.IsConfirmed ? null : $"Our check of this reference is {(reference.Status == "partly" ? "only partial" : "not done yet")}");
    }

    // Guidelines and web pages have a publisher where papers have a journal.
    private static bool IsPaper(Reference reference) => reference.Journal is not null && (reference.Doi is not null || reference.Pmid is not null || reference.Volume is not null);

    // 'Menezes Costa LC' -> 'Menezes Costa, L. C.'; a body stays in one piece.
    private static string Author(string author)
    {
        if (AuthorName.IsOthers(author))
        {
            return "others";
        }

        var (surname, initials) = AuthorName.Of(author);
        return initials.Length == 0 ? $"{{{Escaped(author)}}}" : $"{Escaped(surname)}, {string.Join(' ', initials.Select(letter => letter + "."))}";
    }

    // '166(7)' -> 166 and 7
    private static (string? Volume, string? Number) VolumeAndNumber(string? text) =>
        text?.Split('(') is [var volume, var number] && number.EndsWith(')') ? (volume.Trim(), number[..^1]) : (text, null);

    private static string? Escaped(string? text) => text is null
        ? null
        : string.Concat(text.Select(letter => Escapes.TryGetValue(letter, out var escape) ? escape : letter.ToString()));
}
