using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>Reading what a browser posted.</summary>
internal static class FormReading
{
    /// <returns>The form, or the status that says why it can't be read.</returns>
    public static async Task<(IFormCollection? Form, int Status)> ReadAsync(this HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return (await request.ReadFormAsync(cancel), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException refused)
        {
            return (null, refused.StatusCode);
        }
        catch (Exception torn) when (torn is InvalidDataException or IOException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Where a form came from, if that is known.</summary>
    public static WriterAddress? Writer(this HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address ? new WriterAddress(address) : null;
}
