using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class IdentifiersTests
{
    [Theory]
    [InlineData("10.7326/M16-2367", true)]
    [InlineData("10.1002/14651858.CD009790.pub2", true)]
    [InlineData("10.1016/S0140-6736(18)30480-X", true)]
    [InlineData("10.1097/00007632-200001010-00001", true)]
    [InlineData("https://doi.org/10.7326/M16-2367", false)]
    [InlineData("10.7326", false)]
    [InlineData("10.7326/", false)]
    [InlineData("10.73/x", false)]
    [InlineData("10.7a26/x", false)]
    [InlineData("11.7326/x", false)]
    [InlineData("10.7326/a b", false)]
    [InlineData("10.7326/a.", false)]
    [InlineData("10.7326/a<b>", false)]
    [InlineData("", false)]
    public void Doi_is_known_by_its_form(string text, bool isOne)
    {
        Assert.Equal(isOne, Identifiers.IsDoi(text));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("38908392", true)]
    [InlineData("389083921", false)]
    [InlineData("0123", false)]
    [InlineData("PMC2483884", false)]
    [InlineData("", false)]
    public void Pmid_is_one_to_eight_digits(string text, bool isOne)
    {
        Assert.Equal(isOne, Identifiers.IsPmid(text));
    }
}
