using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Content.Tests.Docs;

/// <summary>The words of devices are refused in the texts of the interface as they are in articles; docs/safety.md is on the site and names real tests.</summary>
public sealed class InterfaceWordsTests
{
    private static readonly SiteContent Site = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), new DateOnly(2026, 11, 24));

    [Fact]
    public void No_text_of_the_interface_judges_or_treats_a_reader()
    {
        var found =
            from file in Repository.Files("src/BackPainAdvisor.Web", ".cshtml", ".js")
            from line in File.ReadLines(Repository.At(file)).Select((text, index) => (Text: text, Number: index + 1))
            from told in InterfaceWords.OfDevicesIn(line.Text, Site)
            select $"{file}:{line.Number}: {told}";

        Assert.Empty(found);
    }

    [Fact]
    public void Rule_would_find_a_text_that_judges()
    {
        Assert.Equal(["safe to go on"], InterfaceWords.OfDevicesIn("  answer.textContent = 'Nothing ticked, so it is safe to go on.'", Site));
    }

    [Fact]
    public void Every_test_that_the_hazard_log_names_is_there()
    {
        var tests = Repository.Files("tests", ".cs").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);

        var named = File.ReadAllText(Repository.At("docs", "safety.md")).Split('`').Where(word => word.EndsWith("Tests", StringComparison.Ordinal)).Distinct().ToList();

        Assert.True(named.Count > 10);
        Assert.Empty(named.Except(tests));
    }

    [Fact]
    public void Intended_purpose_stands_on_the_about_page()
    {
        var about = Site.Page("about")!.Body.PlainText;

        Assert.Contains("informs, shows published routines and keeps a reader's own diary", about, StringComparison.Ordinal);
        Assert.DoesNotContain("Not all of this is built yet: the routines", about, StringComparison.Ordinal);
    }
}
