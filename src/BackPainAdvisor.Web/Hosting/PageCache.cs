using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.Features;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Serves pages as ready bytes in front of everything else, and keeps what pages marked <see cref="CachedPageAttribute"/>
/// render. A path alone is the key: these pages ignore the query, or are kept only without one.
/// </summary>
public sealed class PageCache(PageGeneration generation, PageViews views) : BackgroundService
{
    private readonly ConcurrentDictionary<string, CachedPage> _pages = new(StringComparer.Ordinal);
    private readonly Channel<(string Path, CachedPage Page)> _quick = Channel.CreateUnbounded<(string, CachedPage)>(new() { SingleReader = true });

    /// <summary>Answers from the cache, if the page of this generation is there.</summary>
    public Task ServeAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsRead(context.Request) || !_pages.TryGetValue(context.Request.Path.Value!, out var page) || page.Generation != generation.Number
            || (page.IsOnlyWithoutQuery && context.Request.QueryString.HasValue))
        {
            return next(context);
        }

        page.Views.Add();
        return page.WriteAsync(context);
    }

    /// <summary>Renders the page into memory and keeps it.</summary>
    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is not { } kind || !IsRead(context.Request)
            || (kind.IsOnlyWithoutQuery && context.Request.QueryString.HasValue))
        {
            await next(context);
            return;
        }

        var before = generation.Number;
        var response = context.Response;
        var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var body = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        try
        {
            await next(context);
            await response.CompleteBufferedAsync();
        }
        finally
        {
            context.Features.Set(original);
        }

        if (response.StatusCode != StatusCodes.Status200OK)
        {
            // Nothing written is nothing sent: the error page may still answer.
            if (body.Length > 0)
            {
                await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted);
            }

            return;
        }

        var path = context.Request.Path.Value!;
        var page = CachedPage.Quick(before, views.Of(path), kind.IsOnlyWithoutQuery, response.Headers, body.ToArray());
        Keep(path, page);
        await page.WriteAsync(context);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (path, page) in _quick.Reader.ReadAllAsync(stoppingToken))
        {
            if (page.Generation == generation.Number)
            {
                _pages.TryUpdate(path, page.AtBest(), page);
            }
        }
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private void Keep(string path, CachedPage page)
    {
        _pages[path] = page;
        _quick.Writer.TryWrite((path, page));
    }
}

/// <summary>Puts the cache into the pipeline: serving before everything, recording after routing.</summary>
public static class PageCaching
{
    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageGeneration>();
        services.AddSingleton<PageCache>();
        services.AddHostedService(provider => provider.GetRequiredService<PageCache>());
        services.AddSingleton<PageViews>();
        services.AddHostedService(provider => provider.GetRequiredService<PageViews>());
        services.AddSingleton<StyleSheets>();
        services.AddSingleton<SiteVersion>();
    }

    /// <summary>A kept page needs nothing that comes after: its security headers are kept with it, its views are counted.</summary>
    public static void UseReadyPages(this WebApplication app)
    {
        var cache = app.Services.GetRequiredService<PageCache>();
        app.Use((HttpContext context, RequestDelegate next) => cache.ServeAsync(context, next));
    }

    public static void UsePageRecording(this WebApplication app)
    {
        var cache = app.Services.GetRequiredService<PageCache>();
        app.UseRouting();
        app.Use((HttpContext context, RequestDelegate next) => cache.RecordAsync(context, next));
    }

    // What a page wrote to the pipe must be in the stream before it is read.
    internal static async Task CompleteBufferedAsync(this HttpResponse response) => await response.BodyWriter.FlushAsync();
}
