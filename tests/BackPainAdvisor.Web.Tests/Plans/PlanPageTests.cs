using System.Net;
using AngleSharp.Html.Dom;

namespace BackPainAdvisor.Web.Tests.Plans;

[Collection(nameof(Readers))]
public sealed class PlanPageTests(Site site) : IDisposable
{
    private const string Plan = "v=1&e=bird-dog.h7r6z3~bridge.h2r10s1z0&d=135&t=0815&c=had%20my%20tea&g=carry%20the%20shopping";

    private readonly HttpClient _reader = site.Reader();

    public void Dispose() => _reader.Dispose();

    [Fact]
    public async Task Sheet_shows_what_when_why_and_when_to_stop()
    {
        var page = await _reader.PageAsync($"/plan?{Plan}");

        var sheet = page.QuerySelector("#sheet")!;
        Assert.Contains("When I have had my tea, on Monday, Wednesday and Friday at 8:15, I will do these two.", sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains("carry the shopping", sheet.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1. Bird dog", "2. Bridge"], sheet.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Contains("Hold 7 seconds, 6 times each side", sheet.TextContent, StringComparison.Ordinal);
        Assert.Equal(28, sheet.QuerySelectorAll(".sheet__box").Length);
        Assert.Equal(12, sheet.QuerySelectorAll(".sheet__box--set").Length);
        Assert.NotEmpty(sheet.QuerySelectorAll(".sheet__stop li"));
        Assert.NotNull(sheet.QuerySelector("svg.sheet__code path"));
    }

    [Fact]
    public async Task Picture_shows_no_other_dose_than_the_plan()
    {
        var pictures = (await _reader.PageAsync($"/plan?{Plan}")).QuerySelectorAll("#sheet img").Select(picture => picture.GetAttribute("src")!).ToArray();

        Assert.Equal("/exercises/bird-dog/figure.svg?frame=2&badge=off", pictures[0]);
        Assert.StartsWith("/exercises/bridge/2-", pictures[1], StringComparison.Ordinal);
        using var answer = await _reader.GetAsync(new Uri(pictures[0], UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("e=bird-dog.h7r6z3&d=1&add=bridge&do=add", "/plan?v=1&e=bird-dog.h7r6z3~bridge&d=1")]
    [InlineData("e=bird-dog~bridge&do=up-2", "/plan?v=1&e=bridge~bird-dog")]
    [InlineData("e=bird-dog.h7&h1=9&d=1&d=3&t=07:30&w=4&c=&g=&z=&add=&do=update", "/plan?v=1&e=bird-dog.h9&d=13&t=0730")]
    [InlineData("e=bird-dog&do=remove-1", "/plan")]
    [InlineData("add=bird-dog", "/plan?v=1&e=bird-dog")]
    public async Task Change_leads_to_the_address_of_the_new_plan(string form, string address)
    {
        using var answer = await _reader.GetAsync(new Uri($"/plan?{form}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Form_sends_back_the_plan_that_it_shows()
    {
        var form = (IHtmlFormElement)(await _reader.PageAsync($"/plan?{Plan}")).QuerySelector("form[action='/plan']")!;

        var sent = string.Join('&', form.Elements.Where(field => field is IHtmlInputElement { Type: not "checkbox" } or IHtmlInputElement { IsChecked: true } or IHtmlSelectElement)
            .Select(field => $"{field.GetAttribute("name")}={Uri.EscapeDataString(field is IHtmlSelectElement select ? select.Value ?? "" : ((IHtmlInputElement)field).Value)}"));
        using var answer = await _reader.GetAsync(new Uri($"/plan?{sent}&do=update", UriKind.Relative));

        Assert.Equal($"/plan?{Plan}", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("v=7&e=bird-dog")]
    [InlineData("e=%3Cscript%3E")]
    [InlineData("e=bird-dog&t=half+past")]
    [InlineData("e=%ff%00&d=%ed%a0%80")]
    public async Task Address_that_holds_no_plan_is_told_plainly(string query)
    {
        using var answer = await _reader.GetAsync(new Uri($"/plan?{query}", UriKind.Relative));
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("We can’t read this plan", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/plan']"));
    }

    [Fact]
    public async Task Answer_stays_with_its_reader()
    {
        using var answer = await _reader.GetAsync(new Uri($"/plan?{Plan}", UriKind.Relative));

        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", (await answer.DocumentAsync()).QuerySelector("meta[name='robots']")?.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exercises/clamshell", "/plan?add=clamshell")]
    [InlineData("/exercises", "/plan?add=clamshell")]
    [InlineData("/exercises/clamshell?v=1&e=bird-dog", "/plan?v=1&e=bird-dog&add=clamshell")]
    [InlineData("/exercises?v=1&e=bird-dog", "/plan?v=1&e=bird-dog&add=clamshell")]
    public async Task Exercises_can_be_added_to_the_plan_that_the_address_carries(string path, string added)
    {
        var page = await _reader.PageAsync(path);

        Assert.NotNull(page.QuerySelector($"a[href='{added}']"));
    }

    [Fact]
    public async Task Tests_are_not_offered_for_a_plan()
    {
        var page = await _reader.PageAsync("/exercises/test-toe-touch");

        Assert.Null(page.QuerySelector("a[href*='add=']"));
    }
}
