using System.Net;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Tests.Comments;
using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Accounts;

/// <summary>rights.txt: what each address answers to a stranger, the writer of the comment with the private key, an editor and a moderator. A new address needs its row there.</summary>
public sealed class RightsTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private static readonly string Table = Path.Combine(Repository.Root, "tests", "BackPainAdvisor.Web.Tests", "Accounts", "rights.txt");

    [Fact]
    public async Task Every_address_answers_everybody_as_the_table_says()
    {
        using var stranger = await Staff.NewAsync(site);
        using var writer = await Staff.NewAsync(site);
        using var editor = await Staff.SignedInAsync(site, Roles.Editor);
        using var moderator = await Staff.SignedInAsync(site, Roles.Moderator);
        var rows = new List<string>();
        foreach (var pattern in Addresses.Patterns(site.Services))
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                var statuses = new[] { await StatusAsync(stranger), await StatusAsync(writer, hasKey: true), await StatusAsync(editor), await StatusAsync(moderator) };
                if (!statuses.All(status => status == (int)HttpStatusCode.MethodNotAllowed))
                {
                    rows.Add($"{method} {pattern} {string.Join(' ', statuses)}");
                }

                async Task<int> StatusAsync(Staff who, bool hasKey = false) => (int)await AskAsync(who, method, pattern, hasKey);
            }
        }

        var table = (await File.ReadAllLinesAsync(Table)).Where(line => line.Length > 0 && line[0] != '#').Select(row => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(table, rows);
    }

    // With a comment of its own, as some of it can be done only once.
    private async Task<HttpStatusCode> AskAsync(Staff who, HttpMethod method, string pattern, bool hasKey)
    {
        var left = pattern.Contains("{id:long}", StringComparison.Ordinal) ? await site.Writer().LeaveAsync() : null;
        var path = Addresses.Filled(pattern, left?.Id ?? 1);
        var key = hasKey && left is not null ? left.Key : "";
        using var answer = method == HttpMethod.Get
            ? await who.GetAsync(key.Length > 0 ? $"{path}?key={key}" : path)
            : await who.PostAsync(path, ("Key", key), ("Name", "Ann"));
        return answer.StatusCode;
    }
}
