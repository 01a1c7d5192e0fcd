using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class NumberTextTests
{
    [Theory]
    [InlineData("henschke-2009: 11 of 1,172 people (0.9%)", "henschke-2009", "11 of 1,172 people (0.9%).")]
    [InlineData("up 60% since 1990", null, "Up 60% since 1990.")]
    [InlineData("ratio: 3 to 1", null, "Ratio: 3 to 1.")]
    [InlineData("", null, "")]
    public void Line_of_numbers_is_read_without_its_key(string line, string? source, string readable)
    {
        Assert.Equal(source, NumberText.SourceOf(line));
        Assert.Equal(readable, NumberText.Readable(line));
    }
}
