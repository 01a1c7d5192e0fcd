using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Tests.Yaml;

public class NearestWordTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("reviewd", "reviewed")]
    [InlineData("TOPICS", "topics")]
    [InlineData("discription", "description")]
    public void Slip_of_the_keys_finds_the_word(string typed, string meant)
    {
        Assert.Equal(meant, NearestWord.Of(typed, ["title", "topics", "description", "reviewed", "reviewers"]));
    }

    [Theory]
    [InlineData("weather")]
    [InlineData("xyz")]
    public void Other_word_finds_nothing(string typed)
    {
        Assert.Null(NearestWord.Of(typed, ["title", "topics", "description"]));
    }

    [Fact]
    public void Nothing_known_finds_nothing() => Assert.Null(NearestWord.Of("title", []));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    public void Distance_counts_letters_added_dropped_and_changed(string left, string right, int distance)
    {
        Assert.Equal(distance, NearestWord.Distance(left, right));
        Assert.Equal(distance, NearestWord.Distance(right, left));
    }
}
