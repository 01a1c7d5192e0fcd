namespace BackPainAdvisor.Community.Tests.Transfer;

[Collection("alone")]
public sealed class TwoKindsOfDatabaseTests(PostgreSqlCluster cluster) : IClassFixture<PostgreSqlCluster>
{
    [PostgreSqlFact]
    public async Task Discussion_moves_from_SQLite_to_PostgreSQL_and_back_and_is_the_same()
    {
        await using var file = TestPlace.File();
        await using var schema = await TestPlace.SchemaAsync(cluster.Connection);
        await using var another = TestPlace.File();
        await using var there = await TestCommunity.StartAsync(on: schema);
        await using var back = await TestCommunity.StartAsync(on: another);
        await using var old = await DiscussionTransferTests.DiscussionAsync(on: file);
        var exported = await DiscussionTransferTests.ExportAsync(old);

        await DiscussionTransferTests.ImportAsync(there, exported);
        var exportedThere = await DiscussionTransferTests.ExportAsync(there);
        await DiscussionTransferTests.ImportAsync(back, exportedThere);

        Assert.Equal(exported, exportedThere);
        Assert.Equal(exported, await DiscussionTransferTests.ExportAsync(back));
        Assert.Equal(7, (await there.KeepAsync("And it goes on")).Comment.Id);
    }
}
