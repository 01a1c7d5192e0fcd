using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class CommentInputTests
{
    private static readonly CommentInput Good = new() { Name = "Ada", Body = "It helped.", Consent = true };

    [Fact]
    public void Name_text_and_consent_are_enough()
    {
        Assert.Empty(Good.Problems(TestCommunity.Reserved));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u200b\u3164")]
    [InlineData("Editor")]
    public void Name_that_will_not_do_is_named(string name)
    {
        Assert.Equal(["Name"], (Good with { Name = name }).Problems(TestCommunity.Reserved).Keys);
    }

    [Theory]
    [InlineData(60, "x", true)]
    [InlineData(61, "x", false)]
    [InlineData(60, "😀", true)]
    [InlineData(61, "😀", false)]
    public void Name_is_counted_in_characters(int count, string character, bool isGood)
    {
        var problems = (Good with { Name = Repeat(character, count) }).Problems(TestCommunity.Reserved);

        Assert.Equal(isGood, problems.Count == 0);
    }

    [Theory]
    [InlineData(5000, "x", true)]
    [InlineData(5001, "x", false)]
    [InlineData(5000, "😀", true)]
    [InlineData(5001, "😀", false)]
    public void Text_is_counted_in_characters(int count, string character, bool isGood)
    {
        var problems = (Good with { Body = Repeat(character, count) }).Problems(TestCommunity.Reserved);

        Assert.Equal(isGood, problems.Count == 0);
    }

    [Fact]
    public void Missing_consent_is_named()
    {
        Assert.Equal(["Consent"], (Good with { Consent = false }).Problems(TestCommunity.Reserved).Keys);
    }

    [Fact]
    public void Too_long_extras_are_named_each()
    {
        var longText = Repeat("x", 201);

        var problems = (Good with { Tried = longText, HowLong = longText, Changed = longText }).Problems(TestCommunity.Reserved);

        Assert.Equal(["Changed", "HowLong", "Tried"], problems.Keys);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        Assert.Equal(["Body", "Consent", "Name"], new CommentInput().Problems(TestCommunity.Reserved).Keys);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
