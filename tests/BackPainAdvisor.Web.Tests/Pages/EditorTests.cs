using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BackPainAdvisor.Web.Tests.Pages;

[Collection(nameof(Readers))]
public sealed class EditorTests(Site site)
{
    private readonly HttpClient _editor = site.Reader();

    [Fact]
    public async Task Editor_begins_with_a_figure_that_is_drawn()
    {
        var page = await _editor.PageAsync("/editor/pose");

        var pictures = page.QuerySelectorAll("pose-editor img").Select(image => image.GetAttribute("src")!).ToList();
        Assert.Equal(2, pictures.Count);
        foreach (var picture in pictures)
        {
            using var answer = await _editor.GetAsync(new Uri(picture, UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task Figure_sent_without_a_script_is_drawn_on_the_same_page()
    {
        var page = await _editor.PageAsync(Address("/editor/pose", "base: prone\r\nposes:\r\n  - label: Lie\r\n"));

        Assert.Equal("base: prone\nposes:\n  - label: Lie\n", page.QuerySelector("textarea")?.TextContent);
        Assert.Equal("1. Lie", page.QuerySelector("pose-editor li p")?.TextContent);
    }

    [Fact]
    public async Task Mistake_is_answered_with_line_limits_and_nearest_word()
    {
        using var answer = await _editor.GetAsync(new Uri(Address("/editor/pose.svg", "base: standing\nposes:\n  - label: Start\n    kne: 1\n    knee: -40\n"), UriKind.Relative));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            "line 4: figure, pose 1 \"Start\": unknown joint or key 'kne'; did you mean knee? (F01)\nline 5: figure, pose 1 \"Start\": knee -40 is outside -5..160, the limits of knee.flex (F03)\n",
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/editor/pose")]
    [InlineData("/editor/pose.svg?figure=base%3A+standing")]
    [InlineData("/editor/pose.json?figure=base%3A+standing")]
    [InlineData("/exercises/sheet")]
    public async Task Outside_of_Development_nobody_finds_it(string address)
    {
        await using var published = site.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));
        using var reader = published.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Sheet_shows_every_position_twice()
    {
        var page = await _editor.PageAsync("/exercises/sheet");

        Assert.Equal(53, page.QuerySelectorAll(".contact-sheet").Length);
        Assert.Equal(page.QuerySelectorAll(".contact-sheet__row--light img").Length, page.QuerySelectorAll(".contact-sheet__row--dark img").Length);
    }

    private static string Address(string path, string figure) => $"{path}?figure={Uri.EscapeDataString(figure)}";
}
