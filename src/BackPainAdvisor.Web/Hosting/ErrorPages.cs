using Microsoft.AspNetCore.Diagnostics;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Not found, refused, too many and failed are pages of the site, with the way home.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(ReadAsync);
    }

    // What answers a refused form is a page to read; sent again as a form, it would be refused once more.
    private static async Task ReadAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }
}
