using BackPainAdvisor.Community.Comments;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>Which comments a page of the queue shows: in its address, and in its forms to come back to it.</summary>
/// <param name="Words">What is searched for.</param>
/// <param name="After">The id of the last comment of the page before.</param>
public sealed record QueueAddress(CommentState State, string? Words, long? After)
{
    /// <summary>Nothing and unknown words are the comments that wait.</summary>
    public static QueueAddress Read(string? state, string? words, string? after) => new(
        Enum.TryParse<CommentState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) && known is not CommentState.Erased ? known : CommentState.Waiting,
        string.IsNullOrWhiteSpace(words) ? null : words.Trim(),
        long.TryParse(after, out var id) ? id : null);

    public string StateWord => State.ToString().ToLowerInvariant();

    /// <summary>Without words and page, as the navigation names it.</summary>
    public string List => State is CommentState.Waiting ? "/moderation" : $"/moderation?state={StateWord}";

    /// <param name="done">Numbers of the decisions to tell of.</param>
    /// <param name="next">The comment to go on with.</param>
    public string With(IEnumerable<long> done, string? next = null)
    {
        var query = new QueryBuilder();
        Add("state", State is CommentState.Waiting ? "" : StateWord);
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
