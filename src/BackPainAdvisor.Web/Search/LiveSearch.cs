using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Search;

/// <summary>The index of the snapshot that is shown now; made when it is first asked for.</summary>
public sealed class LiveSearch : IDisposable
{
    private readonly Lock _making = new();
    private (SiteContent Site, SearchIndex Index)? _current;

    public SearchIndex Of(SiteContent site)
    {
        lock (_making)
        {
            if (_current is { } current && ReferenceEquals(current.Site, site))
            {
                return current.Index;
            }

            // The old index goes when its last search is done; its memory is SQLite's to give back.
            var index = new SearchIndex(site);
            _current = (site, index);
            return index;
        }
    }

    public void Dispose() => _current?.Index.Dispose();
}
