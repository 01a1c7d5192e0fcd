using System.Collections.Concurrent;
using BackPainAdvisor.Web.Hosting;
using Microsoft.Extensions.Logging;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class PageViewsTests
{
    [Fact]
    public async Task Views_are_in_the_log_when_the_site_has_stopped_each_once()
    {
        using var log = new Lines();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var views = new PageViews(logs, TimeProvider.System);
        await views.StartAsync(CancellationToken.None);

        views.Of("/articles/walking").Add();
        views.Of("/about").Add();
        views.Of("/articles/walking").Add();
        await views.StopAsync(CancellationToken.None);

        Assert.Equal(["/about 1 times from memory", "/articles/walking 2 times from memory"], log.Written.Order(StringComparer.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
