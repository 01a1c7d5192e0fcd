using System.Net;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>The whole site for people who write: each comes from an address of their own, and a test holds the clock.</summary>
public sealed class DiscussionSite : IDisposable
{
    private readonly Site _site = new();
    private readonly WebApplicationFactory<Program> _server;
    private int _writers;

    public DiscussionSite()
        : this([])
    {
    }

    private DiscussionSite(IEnumerable<(string Name, string Value)> settings) =>
        _server = _site.WithWebHostBuilder(builder =>
        {
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }

            builder.ConfigureTestServices(services => services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IStartupFilter, OwnAddress>()
                .Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1)); // PasswordsTests hold the real count, which is slow by intent.
        });

    public HeldClock Clock { get; } = new();

    public IServiceProvider Services => _server.Services;

    public string Database => _site.Database;

    public static DiscussionSite With(params (string Name, string Value)[] settings) => new(settings);

    /// <summary>Somebody new, from a household that has sent nothing yet.</summary>
    public Writer Writer() => new(Browser($"2001:db8:0:{Interlocked.Increment(ref _writers):x}::1"));

    /// <summary>A browser that follows no redirect.</summary>
    /// <param name="address">Where it seems to connect from.</param>
    public HttpClient Browser(string address)
    {
        var browser = _server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("http://localhost:5080") });
        browser.DefaultRequestHeaders.Add(OwnAddress.Header, address);
        return browser;
    }

    public Task PublishAsync(long id) => DecideAsync(desk => desk.PublishAsync(id));

    public Task RejectAsync(long id, string reason) => DecideAsync(desk => desk.RejectAsync(id, reason));

    /// <summary>Asks the database itself.</summary>
    public async Task<T> AskAsync<T>(Func<CommunityDb, Task<T>> question)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<CommunityDb>>().CreateDbContextAsync();
        return await question(db);
    }

    public Task<Comment?> CommentAsync(long id) => AskAsync(db => db.Comments.SingleOrDefaultAsync(comment => comment.Id == id));

    /// <summary>Lets readers see at once what <c>DiscussionWatch</c> would let them see within a second.</summary>
    public void ShowWhatChanged() => Services.GetRequiredService<PageGeneration>().Next();

    public void Dispose()
    {
        _server.Dispose();
        _site.Dispose();
    }

    private async Task DecideAsync(Func<CommentDesk, Task<CommentOutcome>> decide)
    {
        Assert.IsType<CommentOutcome.Kept>(await decide(Services.GetRequiredService<CommentDesk>()));
        ShowWhatChanged();
    }

    // The product trusts no header; this one exists in tests alone.
    private sealed class OwnAddress : IStartupFilter
    {
        public const string Header = "Test-Address";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate then) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Header].ToString());
                return then(context);
            });
            next(app);
        };
    }
}
