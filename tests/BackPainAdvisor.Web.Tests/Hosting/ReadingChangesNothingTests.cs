using System.Text;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.Data.Sqlite;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class ReadingChangesNothingTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task No_address_changes_anything_when_it_is_only_asked_for(string method)
    {
        var writer = site.Writer();
        var left = await writer.LeaveAsync(form => form["Body"] = $"Left for {method}.");
        var stamp = await writer.StampAsync("/articles/back-scans");
        var form = $"Name=Ann&Body=By+{method}&Consent=yes&Stamp={stamp}&Do=withdraw&handler=Post&Key={left.Key}&key={left.Key}";
        var before = await EverythingAsync();

        var addresses = Addresses.Of(site.Services, left.Id);
        foreach (var address in addresses)
        {
            using var asked = new HttpRequestMessage(new HttpMethod(method), new Uri($"{address}?{form}", UriKind.Relative));
            using var answer = await writer.Browser.SendAsync(asked);
            Assert.True((int)answer.StatusCode < 500, $"{method} {address} answers {answer.StatusCode}");
        }

        Assert.True(addresses.Count > 20);
        Assert.Equal(before, await EverythingAsync());
    }

    private async Task<string> EverythingAsync()
    {
        await using var database = new SqliteConnection($"Data Source={site.Database};Mode=ReadOnly");
        await database.OpenAsync();
        var everything = new StringBuilder();
        foreach (var table in new[] { "Comments", "Reports", "Discussions", "Messages", "PageChanges", "SecretKeys", "Accounts", "AuditEntries", "KeyRing" })
        {
            await using var all = database.CreateCommand();
            all.CommandText = $"select * from {table}";
            await using var rows = await all.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var values = Enumerable.Range(0, rows.FieldCount).Select(column => rows[column] is byte[] bytes ? Convert.ToHexString(bytes) : $"{rows[column]}");
                everything.AppendLine($"{table}: {string.Join('|', values)}");
            }
        }

        return everything.ToString();
    }
}
