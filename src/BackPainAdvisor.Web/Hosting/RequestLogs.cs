using Serilog;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>One structured line for each request: method, path, status, time. No query, no address, no text of a reader.</summary>
public static class RequestLogs
{
    /// <summary>What an operator names to turn the lines off: <c>Serilog:MinimumLevel:Override:BackPainAdvisor.Requests=Warning</c>.</summary>
    public const string Category = "BackPainAdvisor.Requests";

    public static void AddSiteLogs(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    public static void UseRequestLogs(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            var start = time.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                log.LogInformation(
                    "{Method} {Path} {Status} in {Milliseconds:0.0} ms, {Mark}",
                    context.Request.Method,
                    // As it was sent: decoded, a path could hold line ends and forge a line of its own.
                    context.Request.Path.ToUriComponent(),
                    context.Response.StatusCode,
                    time.GetElapsedTime(start).TotalMilliseconds,
                    context.TraceIdentifier);
            }
        });
    }
}
