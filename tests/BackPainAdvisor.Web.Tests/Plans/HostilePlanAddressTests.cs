using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainAdvisor.Web.Tests.Plans;

/// <summary>Whatever stands after the question mark, the reader gets a plan or is told that it is none.</summary>
[Collection(nameof(Readers))]
public sealed class HostilePlanAddressTests(Site site) : IDisposable
{
    private const int Addresses = 200;
    private const int Size = 60;

    private static readonly string[] Keys = ["v", "e", "d", "t", "w", "c", "g", "z", "do", "add", "h1", "r1", "s1", "m1", "z1", "week", "from", "E", "e[]", "", "%00", "v%3d"];

    private static readonly string[] Values =
    [
        "", "1", "0", "-1", "7", "135", "8", "0815", "2460", "99999999999999999999", "1e309", "NaN", "0.05", "-0", "%2b1", "bird-dog", "bird-dog.h6r8s1z3", "bird-dog.h9999.9", "bird-dog.h99999",
        "bird-dog~bridge~walking-plan.m12.5", "~~~~", "..", "bird-dog.", ".h6", "bird-dog.h6h6", "test-toe-touch", "Europe/London", "Mars/Base", "../../etc/passwd", "up-1", "down-99999999999", "remove--1", "update",
        "2026-12-07", "0001-01-01", "9999-12-31", "%00", "%ff%fe", "%ed%a0%80", "%c0%af", "%0d%0aSet-Cookie:x=1", "%3cscript%3e", "%", "%zz", "%u0041", "a&a", "=", "[x", "day%20a", "٣", "%F0%9D%9F%98",
    ];

    private readonly HttpClient _reader = site.Reader();

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("/plan", 200, 303, 400)]
    [InlineData("/plan/session", 200, 302)]
    [InlineData("/plan/calendar.ics", 200, 400)]
    [InlineData("/programs/strength-3x/session", 200)]
    [InlineData("/programs/strength-3x/calendar.ics", 200, 400)]
    public async Task Any_address_gives_a_plan_or_a_clear_refusal(string path, params int[] clear)
    {
        var wrong = new List<string>();
        foreach (var query in Queries().Sample(Addresses, Size))
        {
            using var answer = await _reader.GetAsync(new Uri($"{path}?{query}", UriKind.Relative));
            if (!clear.Contains((int)answer.StatusCode) || (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest && (await answer.Content.ReadAsStringAsync()).Length == 0))
            {
                wrong.Add($"{(int)answer.StatusCode} {query}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Gen<string> Queries() =>
        from parts in Gen.OneOf(Part(), Part(), Part(), Junk()).ListOf(8)
        from count in Gen.Choose(0, 8)
        select string.Join('&', parts.Take(count));

    private static Gen<string> Part() =>
        from key in Gen.Elements(Keys)
        from value in Gen.OneOf(Gen.Elements(Values), Gen.Elements(Values), Junk(), Long())
        select $"{key}={value}";

    /// <summary>Bytes as an address carries them.</summary>
    private static Gen<string> Junk() => ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => string.Concat((bytes ?? []).Select(one => $"%{one:x2}")));

    private static Gen<string> Long() =>
        from value in Gen.Elements("9", "a", "~", "bridge~", "%e7%97%9b", "1")
        from times in Gen.Choose(100, 700)
        select string.Concat(Enumerable.Repeat(value, times));
}
