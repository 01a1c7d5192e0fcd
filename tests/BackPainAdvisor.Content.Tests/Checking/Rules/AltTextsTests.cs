namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class AltTextsTests
{
    [Theory]
    [InlineData("![](/a.svg)", "8:1 alt-missing")]
    [InlineData("Text ![ ](/a.svg)", "8:6 alt-missing")]
    [InlineData("- one\n- ![](/a.svg){.wide}", "9:3 alt-missing")]
    public void Picture_without_words_is_a_problem(string body, string found)
    {
        Assert.Equal([found], SiteText.FoundIn(body));
    }

    [Theory]
    [InlineData("![A person walks uphill](/a.svg)")]
    [InlineData("![*A person*](/a.svg)")]
    [InlineData("![](/a.svg){.decorative}")]
    [InlineData("`![](/a.svg)`")]
    public void Picture_with_words_or_for_decoration_passes(string body)
    {
        Assert.Empty(SiteText.FoundIn(body));
    }
}
