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

    public static bool IsAllowed(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method))
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
}
