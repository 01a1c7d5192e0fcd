using System.Text.Json;
using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Content.Tests.Checking;

public class CheckReportTests
{
    private static readonly Problem[] Problems =
    [
        Problem.Error("articles/a.md", 4, 1, "slug", "Rename \"it\" <now>."),
        Problem.Warning("articles/b.md", 0, 0, "markdown", "Look."),
        Problem.Warning("articles/b.md", 7, 0, "slug", "Look again."),
    ];

    [Fact]
    public void Text_is_one_line_a_problem()
    {
        Assert.Equal(
            "articles/a.md:4:1: error slug: Rename \"it\" <now>.\narticles/b.md:0:0: warning markdown: Look.\narticles/b.md:7:0: warning slug: Look again.\n",
            CheckReport.Write(Problems, ReportFormat.Text));
    }

    [Fact]
    public void Json_holds_each_problem_with_its_place()
    {
        using var report = JsonDocument.Parse(CheckReport.Write(Problems, ReportFormat.Json));

        var first = report.RootElement[0];
        Assert.Equal(3, report.RootElement.GetArrayLength());
        Assert.Equal(
            ("articles/a.md", 4, 1, "error", "slug", "Rename \"it\" <now>."),
            (first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("severity").GetString(), first.GetProperty("rule").GetString(), first.GetProperty("message").GetString()));
    }

    [Fact]
    public void Sarif_names_each_rule_once_and_leaves_out_places_that_are_not_known()
    {
        using var report = JsonDocument.Parse(CheckReport.Write(Problems, ReportFormat.Sarif));

        var run = report.RootElement.GetProperty("runs")[0];
        var places = run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation")).ToArray();
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
        Assert.Equal(["markdown", "slug"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal((4, 1), (places[0].GetProperty("region").GetProperty("startLine").GetInt32(), places[0].GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.False(places[1].TryGetProperty("region", out _));
        Assert.False(places[2].GetProperty("region").TryGetProperty("startColumn", out _));
    }
}
