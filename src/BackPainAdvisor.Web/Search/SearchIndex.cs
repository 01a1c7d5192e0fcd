using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Yaml;
using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Web.Search;

/// <summary>Everything a reader can find, in an SQLite FTS5 table in memory, made from one snapshot.</summary>
public sealed class SearchIndex : IDisposable
{
    private const char HitStart = '\u0001';
    private const char HitEnd = '\u0002';

    // What bears all the words in its title stands first, for words that every page uses weigh nothing in bm25.
    // bm25 is negative, the best is lowest; an article answers more than a page that lists.
    private const string BestFirst = "rowid in (select rowid from pages where pages match $title) desc, bm25(pages, 12.0, 4.0, 1.0) * iif(kind = 'Article', 1.5, 1)";

    private readonly string _connectionString = $"Data Source=search-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection _keepsItAlive;
    private readonly Synonyms _synonyms;
    private readonly string[] _words;
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    public SearchIndex(SiteContent site)
    {
        _synonyms = site.Synonyms;
        _keepsItAlive = Open();
        Execute("create virtual table pages using fts5(title, headings, body, kind unindexed, address unindexed, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')");
        var entries = SearchEntry.AllOf(site).ToArray();
        Fill(entries);
        foreach (var word in entries.SelectMany(entry => SearchQuery.WordsOf($"{entry.Title} {entry.Headings} {entry.Body}")))
        {
            _times[word] = _times.GetValueOrDefault(word) + 1;
        }

        _words = [.. _times.Keys.Order(StringComparer.Ordinal)];
    }

    public void Dispose() => _keepsItAlive.Dispose();

    /// <param name="typed">As the reader typed it; any text is allowed.</param>
    public SearchAnswer Find(string typed, int most)
    {
        var query = SearchQuery.Of(typed, _synonyms, IsKnown, Nearest);
        if (query.All.Length == 0)
        {
            return SearchAnswer.Nothing;
        }

        var results = Run(query.All, most);
        return new SearchAnswer(results.Count > 0 ? results : Run(query.Any, most), query.AlsoLookedFor);
    }

    private List<SearchResult> Run(string expression, int most)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        // Rank first, then cut snippets for the few that are shown.
        command.CommandText = $"""
            select kind, title, address, snippet(pages, 2, char(1), char(2), ' … ', 28)
            from pages
            where rowid in (select rowid from pages where pages match $query order by {BestFirst} limit $most) and pages match $query
            order by {BestFirst}
            """;
        command.Parameters.AddWithValue("$query", expression);
        command.Parameters.AddWithValue("$title", $"title : ({expression})");
        command.Parameters.AddWithValue("$most", most);
        using var reader = command.ExecuteReader();
        var results = new List<SearchResult>();
        while (reader.Read())
        {
            results.Add(new SearchResult(reader.GetString(0), reader.GetString(1), reader.GetString(2), Parts(reader.GetString(3))));
        }

        return results;
    }

    private static List<SnippetPart> Parts(string snippet)
    {
        var parts = new List<SnippetPart>();
        foreach (var piece in snippet.Split(HitStart))
        {
            var end = piece.IndexOf(HitEnd, StringComparison.Ordinal);
            if (end >= 0)
            {
                parts.Add(new SnippetPart(piece[..end], IsHit: true));
            }

            parts.Add(new SnippetPart(piece[(end + 1)..], IsHit: false));
        }

        return parts;
    }

    private bool IsKnown(string beginning)
    {
        var at = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        return at >= 0 || (~at < _words.Length && _words[~at].StartsWith(beginning, StringComparison.Ordinal));
    }

    // Of words one slip away, one that begins alike, then the one that stands most often on the site.
    private string? Nearest(string word) =>
        _words.Where(known => Math.Abs(known.Length - word.Length) <= 1 && IsOneSlip(known, word))
            .OrderByDescending(known => known[0] == word[0])
            .ThenByDescending(known => _times[known])
            .FirstOrDefault();

    // A letter too many, too few, wrong, or two swapped.
    private static bool IsOneSlip(string known, string typed)
    {
        if (NearestWord.Distance(known, typed) <= 1)
        {
            return true;
        }

        var at = known.AsSpan().CommonPrefixLength(typed);
        return known.Length == typed.Length && at + 1 < known.Length
            && known[at] == typed[at + 1] && known[at + 1] == typed[at]
            && known.AsSpan(at + 2).SequenceEqual(typed.AsSpan(at + 2));
    }

    private void Fill(IEnumerable<SearchEntry> entries)
    {
        using var transaction = _keepsItAlive.BeginTransaction();
        using var command = _keepsItAlive.CreateCommand();
        command.CommandText = "insert into pages (title, headings, body, kind, address) values ($title, $headings, $body, $kind, $address)";
        var (title, headings, body, kind, address) = (command.Parameters.Add("$title", SqliteType.Text), command.Parameters.Add("$headings", SqliteType.Text), command.Parameters.Add("$body", SqliteType.Text), command.Parameters.Add("$kind", SqliteType.Text), command.Parameters.Add("$address", SqliteType.Text));
        foreach (var entry in entries)
        {
            (title.Value, headings.Value, body.Value, kind.Value, address.Value) = (entry.Title, entry.Headings, entry.Body, entry.Kind, entry.Address);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using var command = _keepsItAlive.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
