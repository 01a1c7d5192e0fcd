using BackPainAdvisor.Community.Moderation;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>Which comments a page of the queue shows: in its address, and in its forms to come back to it.</summary>
/// <param name="Words">What is searched for.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record QueueAddress(QueueList List, string? Words, QueuePlace? After)
{
    /// <summary>Nothing and unknown words are the comments that wait.</summary>
    public static QueueAddress Read(string? list, string? words, string? after) => new(
        Enum.TryParse<QueueList>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : QueueList.Waiting,
        string.IsNullOrWhiteSpace(words) ? null : words.Trim(),
        QueuePlace.Read(after));

    public string ListWord => List.ToString().ToLowerInvariant();

    /// <summary>Another list, with the same words searched for.</summary>
    public string Of(QueueList list) => (this with { List = list, After = null }).With([]);

    /// <param name="done">Numbers of the decisions to tell of.</param>
    /// <param name="next">The comment to go on with.</param>
    public string With(IEnumerable<long> done, string? next = null)
    {
        var query = new QueryBuilder();
        Add("state", List is QueueList.Waiting ? "" : ListWord);
        Add("q", Words ?? "");
        Add("after", $"{After}");
        Add("done", string.Join('.', done));
        return $"/moderation{query.ToQueryString()}{(long.TryParse(next, out var id) ? $"#comment-{id}" : "")}";

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                query.Add(name, value);
            }
        }
    }
}
