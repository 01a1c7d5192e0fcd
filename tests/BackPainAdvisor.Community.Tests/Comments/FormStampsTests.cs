namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class FormStampsTests
{
    [Fact]
    public async Task Stamp_is_the_same_for_every_reader_within_ten_minutes()
    {
        await using var community = await TestCommunity.StartAsync();

        var first = community.Stamps.Make("walking");
        community.Clock.Move(TimeSpan.FromMinutes(9));

        Assert.Equal(first, community.Stamps.Make("walking"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(47, true)]
    [InlineData(49, false)]
    [InlineData(-1, false)]
    public async Task Stamp_is_good_for_two_days(int hours, bool isValid)
    {
        await using var community = await TestCommunity.StartAsync();
        var stamp = community.Stamps.Make("walking");

        community.Clock.Move(TimeSpan.FromHours(hours));

        Assert.Equal(isValid, community.Stamps.IsValid("walking", stamp));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("x-y")]
    [InlineData("29000000-00000000000000000000000000000000")]
    [InlineData("99999999999999999999-0")]
    public async Task Made_up_stamp_is_refused(string? stamp)
    {
        await using var community = await TestCommunity.StartAsync();

        Assert.False(community.Stamps.IsValid("walking", stamp));
    }

    [Fact]
    public async Task Stamp_of_another_article_is_refused()
    {
        await using var community = await TestCommunity.StartAsync();

        Assert.False(community.Stamps.IsValid("sciatica", community.Stamps.Make("walking")));
    }
}
