using System.Net;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>Every address, and every way to be refused: each answer carries all headers of the bar, each once.</summary>
public sealed class EveryAnswerTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private const string Form = "application/x-www-form-urlencoded";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker";

    // A drawing that is opened by itself may do less than a page.
    private const string PolicyOfAPicture = "default-src 'none'; style-src; sandbox; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Always = new(StringComparer.Ordinal)
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
    };

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task Answer_of_every_address_has_every_header(string scheme)
    {
        using var reader = site.Browser("2001:db8:5::1");
        var left = await site.Writer().LeaveAsync();
        var wrong = new List<string>();
        foreach (var path in Addresses.Of(site.Services, left.Id).Append("/js/site.js"))
        {
            using var answer = await reader.GetAsync(new Uri($"{scheme}://localhost:5080{path}"));
            wrong.AddRange(Wrong(answer));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Answer_of_every_refusal_has_every_header()
    {
        var left = await site.Writer().LeaveAsync();
        var answers = new List<HttpResponseMessage>
        {
            await GetAsync("/About"), // 301
            await GetAsync("/articles/back-scans", ("If-None-Match", await TagAsync("/articles/back-scans"))), // 304
            await GetAsync("/nowhere"), // 404
            await GetAsync("/moderation"),
            await GetAsync($"/comments/{left.Id}?key=AAAAAAAAAAAAAAAAAAAAAA"),
            await SendAsync(HttpMethod.Put, "/contact", "", Form), // 405
            await SendAsync(HttpMethod.Post, "/contact", "x=1", "application/json"), // 415
            await SendAsync(HttpMethod.Post, "/contact", new string('x', SmallFormsOnly.MostBytes + 1), Form), // 413
            await SendAsync(HttpMethod.Post, "/contact", "Body=a%00b", Form), // 400
            await SendAsync(HttpMethod.Post, "/contact", "Body=", Form), // 422
            await SendAsync(HttpMethod.Post, "/contact", "Body=x", Form, ("Sec-Fetch-Site", "cross-site")), // 403
            await site.Writer().SendAsync(), // 303
            await TooManyAsync(),
            await FailedAsync(),
        };

        var statuses = answers.Select(answer => (int)answer.StatusCode).Distinct().Order().ToList();
        var wrong = answers.SelectMany(Wrong).ToList();

        answers.ForEach(answer => answer.Dispose());
        Assert.Equal([301, 303, 304, 400, 403, 404, 405, 413, 415, 422, 429, 500], statuses);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> Wrong(HttpResponseMessage answer)
    {
        var isHttps = answer.RequestMessage!.RequestUri!.Scheme == "https"; // It answers a request that was sent.
        var policy = Of("Content-Security-Policy").Split("; ").Select(part => string.Join(' ', part.Split(' ').Where(word => !word.StartsWith("'sha256-", StringComparison.Ordinal))));
        (string Name, bool IsRight)[] rules =
        [
            .. Always.Select(header => (header.Key, Of(header.Key) == header.Value)),
            ("Content-Security-Policy", string.Join("; ", policy) is Policy or PolicyOfAPicture),
            ("Referrer-Policy", Of("Referrer-Policy") is "strict-origin-when-cross-origin" or "no-referrer"),
            ("Permissions-Policy", Of("Permissions-Policy").Contains("camera=()", StringComparison.Ordinal)),
            ("Strict-Transport-Security", Of("Strict-Transport-Security") == (isHttps ? SecurityHeaders.OnlyHttps : "")),
            ("Set-Cookie", Of("Set-Cookie").Length == 0),
            ("Server", Of("Server").Length == 0),
            ("X-Powered-By", Of("X-Powered-By").Length == 0),
        ];
        return rules.Where(rule => !rule.IsRight).Select(rule => $"{rule.Name} of {answer.RequestMessage.Method} {answer.RequestMessage.RequestUri} ({(int)answer.StatusCode}): '{Of(rule.Name)}'");

        string Of(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(" AND ", values) : "";
    }

    private Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, Form, headers);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, string type, params (string Name, string Value)[] headers)
    {
        using var asked = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            asked.Content = new StringContent(body);
            asked.Content.Headers.ContentType = new(type);
        }

        foreach (var (name, value) in headers)
        {
            asked.Headers.TryAddWithoutValidation(name, value);
        }

        return await site.Writer().Browser.SendAsync(asked);
    }

    private async Task<string> TagAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.Headers.ETag!.Tag; // A page for all readers has one.
    }

    private async Task<HttpResponseMessage> TooManyAsync()
    {
        var busy = site.Writer();
        for (var number = 0; number < 10; number++)
        {
            await busy.LeaveAsync(form => form["Body"] = $"Number {number}");
        }

        return await busy.SendAsync(form => form["Body"] = "The eleventh");
    }

    /// <summary>Nothing that can be asked makes the site fail, so a part that is broken stands behind it.</summary>
    private static async Task<HttpResponseMessage> FailedAsync()
    {
        using var whole = new Site();
        using var broken = whole.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, BrokenPart>()));
        using var reader = broken.CreateClient();
        return await reader.GetAsync(new Uri("/a/broken/part", UriKind.Relative));
    }

    private sealed class BrokenPart : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((HttpContext context, RequestDelegate then) => context.Request.Path == "/a/broken/part" ? throw new InvalidOperationException("A part is broken.") : then(context));
        };
    }
}
