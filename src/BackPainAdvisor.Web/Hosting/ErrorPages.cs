namespace BackPainAdvisor.Web.Hosting;

/// <summary>Not found, refused, too many and failed are pages of the site, with the way home.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
