using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>The words of a glossary, to be found in sentences: whole words, the longest form first.</summary>
internal sealed class TermForms(IEnumerable<GlossaryTerm> glossary)
{
    private readonly ILookup<char, (string Form, GlossaryTerm Term)> _byFirstLetter = glossary
        .SelectMany(term => term.InArticles.Select(form => (Form: form, Term: term)))
        .OrderByDescending(pair => pair.Form.Length)
        .ToLookup(pair => char.ToLowerInvariant(pair.Form[0]));

    /// <summary>Every use of a term in a text, in order, none inside another.</summary>
    public IEnumerable<TermUse> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at > 0 && IsPartOfWord(text[at - 1])) || Longest(text, at) is not { } use)
            {
                continue;
            }

            yield return use;
            at = use.End - 1;
        }
    }

    private TermUse? Longest(string text, int at)
    {
        foreach (var (form, term) in _byFirstLetter[char.ToLowerInvariant(text[at])])
        {
            var end = at + form.Length;
            if (end <= text.Length && string.Compare(text, at, form, 0, form.Length, Comparison(form)) == 0 && (end == text.Length || !IsPartOfWord(text[end])))
            {
                return new TermUse(at, end, term);
            }
        }

        return null;
    }

    // TENS is a machine, tens are numbers.
    private static StringComparison Comparison(string form) =>
        form.Any(char.IsAsciiLetterLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '\'';
}

/// <summary>A term in a text, from one letter to before another.</summary>
internal sealed record TermUse(int Start, int End, GlossaryTerm Term);
