using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Old addresses lead to the new ones for ever; and each page has exactly one address.</summary>
public static class Redirects
{
    public static void UseRedirects(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return next(context);
        }

        var path = request.Path.Value ?? "/";
        if (context.RequestServices.GetRequiredService<SiteContent>().Redirect(path) is { } address)
        {
            return MovedTo(context, address);
        }

        // Lower case, no slash at the end. Fingerprinted files keep their case.
        var canonical = path.Length > 1 ? path.TrimEnd('/') : path;
        canonical = canonical.StartsWith("/js/", StringComparison.Ordinal) ? canonical : canonical.ToLowerInvariant();
        return canonical == path
            ? next(context)
            : MovedTo(context, (canonical.Length == 0 || canonical.StartsWith("//", StringComparison.Ordinal) ? "/" : new PathString(canonical).ToUriComponent()) + request.QueryString);
    });

    private static Task MovedTo(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
