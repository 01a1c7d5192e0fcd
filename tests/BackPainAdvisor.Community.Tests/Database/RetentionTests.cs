using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class RetentionTests
{
    [Theory]
    [InlineData(0, true, true)]
    [InlineData(2, true, false)]
    [InlineData(29, true, false)]
    [InlineData(31, false, false)]
    public async Task Hashes_are_dropped_in_time(int days, bool hasAddressHash, bool hasSubmissionHash)
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("Hello");
        community.Clock.Move(TimeSpan.FromDays(days));

        await community.Retention.DropAsync(community.Clock.Now);

        await using var db = community.Open();
        var comment = await db.Comments.SingleAsync();
        Assert.Equal((hasAddressHash, hasSubmissionHash), (comment.AddressHash is not null, comment.SubmissionHash is not null));
    }

    [Fact]
    public async Task Month_key_changes_and_is_dropped_when_its_last_hash_is()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("November");
        community.Clock.Move(TimeSpan.FromDays(20));
        await community.KeepAsync("December");
        await using var db = community.Open();
        var before = await db.SecretKeys.Select(key => key.Purpose).Order().ToListAsync();

        community.Clock.Move(TimeSpan.FromDays(45));
        await community.Retention.DropAsync(community.Clock.Now);

        Assert.Equal(["address 2026-11", "address 2026-12", "form"], before);
        Assert.Equal(["address 2026-12", "form"], await db.SecretKeys.Select(key => key.Purpose).Order().ToListAsync());
    }

    [Fact]
    public async Task Second_run_finds_nothing()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("Hello");
        community.Clock.Move(TimeSpan.FromDays(100));

        var first = await community.Retention.DropAsync(community.Clock.Now);
        var second = await community.Retention.DropAsync(community.Clock.Now);

        Assert.True(first.Value > 0);
        Assert.Equal(0, second.Value);
    }
}
