using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace BackPainAdvisor.Web.Tests.StartingRoutine;

[Collection(nameof(Readers))]
public sealed class StartTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    private static readonly Dictionary<string, string> Marked = new(StringComparer.Ordinal)
    {
        ["signs"] = "none", ["since"] = "months", ["now"] = "2", ["worst"] = "4", ["goal1"] = "xylophone-marked-goal", ["able1"] = "3", ["can"] = "floor",
        ["minutes"] = "10", ["eases"] = "arching", ["have"] = "band", ["respect"] = "osteoporosis", ["stands"] = "37",
    };

    [Fact]
    public async Task Answers_make_a_page_that_nobody_may_keep()
    {
        using var answer = await PostAsync(Marked);
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal(["/programs/ten-minute-daily"], page.QuerySelectorAll(".start__routines h2 a").Select(link => link.GetAttribute("href")));
        Assert.Contains("The rule:", page.QuerySelector(".start__routines")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".start__routines a[href='/evidence/chronic-exercise-pain'] .grade"));
        Assert.Contains("Leave out deep bends", page.QuerySelector(".callout--caution")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_stand_in_no_database_no_address_and_on_no_later_page()
    {
        using var answer = await PostAsync(Marked);

        Assert.Null(answer.Headers.Location);
        Assert.DoesNotContain("xylophone", await _reader.GetStringAsync(new Uri("/start", UriKind.Relative)), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(site.Database)!))
        {
            await using var kept = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(kept, System.Text.Encoding.Latin1);
            Assert.DoesNotContain("xylophone", await text.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Diary_is_handed_pain_goals_and_measures_only()
    {
        using var answer = await PostAsync(Marked);
        var page = await answer.DocumentAsync();

        using var kept = JsonDocument.Parse(page.QuerySelector("keep-answers")!.GetAttribute("data-entries")!);
        var entries = kept.RootElement.EnumerateArray().ToArray();

        Assert.Equal(["pain", "goal", "measure"], entries.Select(entry => entry.GetProperty("kind").GetString()).Distinct());
        Assert.Contains(entries, entry => entry.GetProperty("kind").GetString() is "goal" && entry.GetProperty("title").GetString() is "xylophone-marked-goal");
        Assert.Contains(entries, entry => entry.GetProperty("kind").GetString() is "measure" && entry.GetProperty("value").GetInt32() is 37);
    }

    [Fact]
    public async Task Mistake_keeps_everything_and_is_named_beside_its_field()
    {
        using var answer = await PostAsync(new(Marked, StringComparer.Ordinal) { ["worst"] = "1", ["goal2"] = "<b>sit</b>" });
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("can't be less", page.GetElementById("worst-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<b>sit</b>", page.QuerySelector("input[name=goal2]")!.GetAttribute("value"));
        Assert.All(Marked.Where(pair => pair.Key is not "worst"), pair => Assert.True(IsKept(page, pair.Key, pair.Value), pair.Key));
    }

    [Fact]
    public async Task Warning_sign_is_answered_with_help_and_no_routine()
    {
        using var answer = await PostAsync(new(StringComparer.Ordinal) { ["signs"] = "some" });
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll(".start__routines"));
        Assert.Equal(["tel:112", "tel:999", "tel:911", "tel:000"], page.QuerySelectorAll(".callout--urgent a.button").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Table_of_rules_with_its_grades_stands_on_the_page_for_everyone()
    {
        var page = await _reader.PageAsync("/start");

        var rows = page.GetElementById("rules")!.ParentElement!.QuerySelectorAll("tbody tr");

        Assert.Equal(11, rows.Length);
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("a .grade")));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id));
    }

    private static bool IsKept(IDocument page, string field, string value) =>
        page.QuerySelectorAll($"[name={field}]").Any(input => input.GetAttribute("value") == value && (input.GetAttribute("type") is not ("radio" or "checkbox") || input.HasAttribute("checked")));

    private Task<HttpResponseMessage> PostAsync(Dictionary<string, string> answers) => _reader.PostAsync(new Uri("/start", UriKind.Relative), new FormUrlEncodedContent(answers));
}
