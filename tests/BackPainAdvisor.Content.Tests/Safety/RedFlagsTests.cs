namespace BackPainAdvisor.Content.Tests.Safety;

public class RedFlagsTests
{
    private const string Flags = """
        -- safety/red-flags.yaml --
        watch: Watch for these.
        groups:
          - id: now
            title: Go now
            help: Ring.
            signs:
              - {text: Numb saddle, claim: a, masthead: true}
              - {text: Fever, claim: b}
        numbers:
          - {region: UK, number: '999'}
        """;

    [Fact]
    public void Signs_for_every_page_are_those_marked()
    {
        Assert.Equal(["Numb saddle"], SiteText.Read(Flags).RedFlags.Masthead.Select(sign => sign.Text));
    }

    [Fact]
    public void File_with_one_broken_sign_keeps_its_last_good_version()
    {
        var good = SiteText.Read(Flags);

        var next = ContentReader.Next(SiteText.Of(Flags.Replace("text: Numb saddle", "txt: Numb saddle", StringComparison.Ordinal)), good, SiteText.Today);

        Assert.Equal(["Numb saddle"], next.RedFlags.Masthead.Select(sign => sign.Text));
        Assert.Contains(next.Problems, problem => problem.Place == "safety/red-flags.yaml:7");
    }
}
