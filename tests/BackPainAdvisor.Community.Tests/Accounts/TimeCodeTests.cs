using System.Text;
using BackPainAdvisor.Community.Accounts;

namespace BackPainAdvisor.Community.Tests.Accounts;

public sealed class TimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>Appendix B of RFC 6238, the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_that_every_app_makes(long seconds, string code) =>
        Assert.Equal(code, TimeCode.At(Secret, DateTime.UnixEpoch.AddSeconds(seconds)));

    [Theory]
    [InlineData(-61, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(61, false)]
    public void Clocks_may_differ_by_half_a_minute(int seconds, bool isTaken)
    {
        var now = new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc);

        Assert.Equal(isTaken, TimeCode.StepOf(Secret, TimeCode.At(Secret, now.AddSeconds(seconds)), now) is not null);
    }

    [Fact]
    public void Secret_is_written_as_base32_in_groups() =>
        Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", TimeCode.Written(Secret));
}
