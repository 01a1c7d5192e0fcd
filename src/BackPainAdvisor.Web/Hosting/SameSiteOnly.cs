namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Refuses what another site makes a reader's browser send. It needs no token and no cookie: browsers say in
/// <c>Sec-Fetch-Site</c>, older ones in <c>Origin</c>, who asked, and no script can change either.
/// </summary>
public static class SameSiteOnly
{
    public static void UseSameSiteOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (IsAllowed(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>The same for the staff's pages, where what sends neither header is refused as well: no program of ours needs it.</summary>
    public static bool IsSurelyOurs(HttpRequest request) =>
        IsReading(request) || (IsAllowed(request) && (request.Headers["Sec-Fetch-Site"] is [_, ..] || request.Headers.Origin is [_, ..]));

    public static bool IsAllowed(HttpRequest request)
    {
        if (IsReading(request))
        {
            return true;
        }

        if (request.Headers["Sec-Fetch-Site"] is [_, ..] site)
        {
            return site is ["same-origin" or "none"];
        }

        // No browser of ours leaves out both headers; what does is not a browser and has no reader to betray.
        return request.Headers.Origin is not [_, ..] origin
            || (origin is [{ } from] && string.Equals(from, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method);
}
