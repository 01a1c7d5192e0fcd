using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Web.Pages.Plans;

/// <summary>Addresses that carry a plan, and what an answer to one says of itself.</summary>
public static class PlanAddress
{
    public const string Path = "/plan";

    /// <summary>A path with the plan behind it: <c>/plan?v=1&amp;e=bird-dog.h6r8z3</c>.</summary>
    /// <param name="more">Further keys, such as <c>add=bridge</c>.</param>
    public static string With(this string path, PlanQuery plan, string more = "")
    {
        var query = string.Join('&', new[] { plan.ToString(), more }.Where(part => part.Length > 0));
        return query.Length > 0 ? $"{path}?{query}" : path;
    }

    /// <summary>The plan that a request carries; else, in words, what can't be read.</summary>
    public static (PlanQuery? Query, string? Unreadable) Plan(this HttpRequest request) => PlanQuery.Read(key => request.Query[key]);

    /// <summary>A plan may say something about health: whoever carries the answer keeps it for its reader alone, and no other site is told the address.</summary>
    public static void IsOfOneReader(this HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-cache";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
