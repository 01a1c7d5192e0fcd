using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Numbers the references of one page in the order in which they are first named.</summary>
internal sealed class CitationNumbers(SiteContent site)
{
    private readonly List<Reference> _cited = [];

    public IReadOnlyList<Reference> Cited => _cited;

    /// <returns>From 1; <c>null</c> when there is no such reference.</returns>
    public int? Of(string key)
    {
        var index = _cited.FindIndex(reference => reference.Key == key);
        if (index >= 0)
        {
            return index + 1;
        }

        if (site.Reference(key) is not { } reference)
        {
            return null;
        }

        _cited.Add(reference);
        return _cited.Count;
    }
}
