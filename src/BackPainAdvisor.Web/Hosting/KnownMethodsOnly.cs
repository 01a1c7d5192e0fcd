using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Refuses, with 405, what a page has no handler for. Razor Pages would show the page with a model that nobody filled.
/// </summary>
public sealed class KnownMethodsOnly : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var isRead = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);
        var handlers = context.ActionDescriptor.HandlerMethods;
        if (context.HandlerMethod is not null || (isRead && handlers.Count == 0))
        {
            return;
        }

        var methods = handlers.Select(handler => handler.HttpMethod.ToUpperInvariant()).DefaultIfEmpty("GET");
        context.HttpContext.Response.Headers.Allow = string.Join(", ", methods.SelectMany(method => method == "GET" ? ["GET", "HEAD"] : new[] { method }));
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
