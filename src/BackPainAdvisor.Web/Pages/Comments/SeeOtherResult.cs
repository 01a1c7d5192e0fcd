using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>After a change: 303, so that a reload asks for the page and does not send the form again.</summary>
internal static class SeeOtherResult
{
    public static IActionResult SeeOther(this PageModel page, string address)
    {
        page.Response.Headers.Location = address;
        page.Response.Headers.CacheControl = "no-store";
        return page.StatusCode(StatusCodes.Status303SeeOther);
    }
}
