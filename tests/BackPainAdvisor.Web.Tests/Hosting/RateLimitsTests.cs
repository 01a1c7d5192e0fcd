using System.Net;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class RateLimitsTests : IDisposable
{
    private readonly DiscussionSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Eleventh_form_from_one_address_has_to_wait_and_keeps_its_text_while_others_pass()
    {
        var busy = new Writer(_site.Browser("192.0.2.1"));
        await LeaveTenAsync(busy);

        using var answer = await busy.SendAsync(form => form["Body"] = "The eleventh.");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        Assert.Equal("The eleventh.", (await answer.DocumentAsync()).Typed("Body"));
        await new Writer(_site.Browser("192.0.2.2")).LeaveAsync();
    }

    [Fact]
    public async Task One_household_of_the_new_internet_is_one_address_and_its_neighbour_another()
    {
        await LeaveTenAsync(new Writer(_site.Browser("2001:db8:77:1::1")));

        using var sameHouse = await new Writer(_site.Browser("2001:db8:77:1:ffff::2")).SendAsync();
        using var nextHouse = await new Writer(_site.Browser("2001:db8:77:2::1")).SendAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, sameHouse.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, nextHouse.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Real-IP")]
    [InlineData("Forwarded")]
    [InlineData("CF-Connecting-IP")]
    public async Task Address_that_a_stranger_claims_counts_for_nothing(string header)
    {
        var liar = new Writer(_site.Browser("192.0.2.3"));
        await LeaveTenAsync(liar);
        liar.Browser.DefaultRequestHeaders.Add(header, header == "Forwarded" ? "for=198.51.100.9" : "198.51.100.9");

        using var answer = await liar.SendAsync(form => form["Body"] = "From elsewhere, honestly.");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task Messages_to_the_editors_are_limited_as_well()
    {
        var busy = new Writer(_site.Browser("192.0.2.4"));
        await LeaveTenAsync(busy);

        using var answer = await busy.PostAsync("/contact", new Dictionary<string, string> { ["Body"] = "And one more.", ["Stamp"] = await busy.StampAsync("/contact") });

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("And one more.", (await answer.DocumentAsync()).Typed("Body"));
    }

    private static async Task LeaveTenAsync(Writer writer)
    {
        for (var number = 1; number <= 10; number++)
        {
            await writer.LeaveAsync(form => form["Body"] = $"Number {number}");
        }
    }
}
