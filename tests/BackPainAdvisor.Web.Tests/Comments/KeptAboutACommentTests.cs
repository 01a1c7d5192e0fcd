using System.Net;
using System.Text.Json;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>What is kept about a comment, told to the one who wrote it, and nobody else.</summary>
public sealed class KeptAboutACommentTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Private_page_lists_it_field_by_field()
    {
        var left = await _writer.LeaveAsync(form => (form["Name"], form["Body"], form["Tried"]) = ("Bo", "My groin <i> is numb.", "Walking"));

        var page = await _writer.Browser.PageAsync(left.PrivatePage);

        var told = page.QuerySelectorAll("#kept dt").Zip(page.QuerySelectorAll("#kept dd")).ToDictionary(pair => pair.First.TextContent, pair => pair.Second.TextContent);
        Assert.Equal("Bo", told["The name you gave"]);
        Assert.Equal("My groin <i> is numb.", told["Your text"]);
        Assert.StartsWith("Walking", told["What you tried, for how long, and what changed, if you told us"], StringComparison.Ordinal);
        Assert.Equal("urgent/saddle-numb", told["What our rules found in your words, such as a warning sign or a phone number"]);
        Assert.StartsWith("kept until", told["A keyed hash of your network address"], StringComparison.Ordinal);
        Assert.Equal("none", told["Reports by readers, and since when there is one to look at"]);
    }

    [Fact]
    public async Task File_holds_every_stored_field_reports_and_decisions_and_no_name_of_a_moderator()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Ünïcode \"quoted\" 🚶");
        await site.PublishAsync(left.Id);
        await site.Services.GetRequiredService<ReportDesk>().ReportAsync(left.Id, new ReportInput { Reason = ReportInput.Other, Words = "The reporter's own words" });
        await site.RejectAsync(left.Id, "It attacks a person");

        using var answer = await _writer.Browser.GetAsync(At($"/comments/{left.Id}/export?key={left.Key}"));

        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal($"comment-{left.Id}.json", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(("no-store", "no-referrer"), (answer.Headers.CacheControl!.ToString(), answer.Headers.GetValues("Referrer-Policy").Single()));
        var text = await answer.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(text);
        var comment = json.RootElement.GetProperty("comment");
        Assert.Equal("Ünïcode \"quoted\" 🚶", comment.GetProperty("body").GetString());
        using var scope = site.Services.CreateScope();
        var stored = scope.ServiceProvider.GetRequiredService<CommunityDb>().Model.FindEntityType(typeof(Comment))!.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        Assert.Equal(stored.Order(StringComparer.Ordinal), comment.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(ReportInput.Other, json.RootElement.GetProperty("reports")[0].GetProperty("reason").GetString());
        Assert.Equal(["publish", "reject"], json.RootElement.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("deed").GetString()));
        Assert.DoesNotContain("command line", text, StringComparison.Ordinal);
        Assert.DoesNotContain("reporter", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Without_the_key_there_is_no_such_file(string query)
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Mine alone.");
        await site.PublishAsync(left.Id);

        using var answer = await _writer.Browser.GetAsync(At($"/comments/{left.Id}/export{query}"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
