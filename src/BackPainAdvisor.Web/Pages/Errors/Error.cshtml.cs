using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Errors;

/// <summary>What a reader sees when an address or a request can't be answered.</summary>
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public (string Title, string What) Words => Status switch
    {
        404 => ("That page is not here.", "It may have moved, or the link may be cut short. You did nothing wrong."),
        403 => ("That was not sent from our page.", "Your browser says that another site sent this. Open our page and send it from there. Your browser's Back button may bring your text back."),
        405 => ("That address can't be used like this.", "Open it as a page instead."),
        413 => ("That is too much at once.", "A comment may have up to 5,000 letters. Use your browser's Back button; your text should still be in the box."),
        415 => ("We can't read that kind of text.", "Send it from the form on our page."),
        429 => ("Too many at once.", "Wait a few minutes, then try again. Your browser's Back button may bring your text back."),
        503 => ("We can't save right now.", "The fault is ours. Try again in a minute. Your browser's Back button may bring your text back."),
        >= 400 and < 500 => ("We could not read that.", "Something in the request was not right. Open the page again and try once more."),
        _ => ("We could not make that page.", "The fault is ours, and it has been written down. Try again in a minute."),
    };

    public void OnGet(int status)
    {
        Status = WentWrong(status);
        Response.StatusCode = Status;
        Response.Headers.CacheControl = "no-store";
        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            Response.AskToComeBack();
        }
    }

    /// <summary>What brought us here. Somebody who types the address of an error has met none but this one.</summary>
    private int WentWrong(int asked) =>
        StoreAway.IsBehind(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error) ? StatusCodes.Status503ServiceUnavailable
        : HttpContext.Features.Get<IExceptionHandlerFeature>() is not null ? StatusCodes.Status500InternalServerError
        : HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null && asked is >= 400 and < 600 ? asked
        : StatusCodes.Status404NotFound;
}
