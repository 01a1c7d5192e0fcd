using Microsoft.Net.Http.Headers;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Readers send short forms and nothing else: refuses other kinds of bodies, other charsets and large ones before they are read.</summary>
public static class SmallFormsOnly
{
    /// <summary>The longest comment, percent-encoded throughout, fits.</summary>
    public const int MostBytes = 64 * 1024;

    public static void UseSmallFormsOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && Refusal(context.Request) is { } status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static int? Refusal(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (request.ContentLength is null or 0 && request.ContentType is null)
        {
            return null;
        }

        var isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) || type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        return isForm ? null : StatusCodes.Status415UnsupportedMediaType;
    }
}
