using System.Net;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class WriterAddressTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void One_household_is_one_network(string first, string second, bool isSame)
    {
        var (one, other) = (new WriterAddress(IPAddress.Parse(first)), new WriterAddress(IPAddress.Parse(second)));

        Assert.Equal(isSame, one.Network == other.Network);
        Assert.Equal(isSame, one.Hash([1, 2, 3]).SequenceEqual(other.Hash([1, 2, 3])));
    }

    [Fact]
    public void Another_key_gives_another_hash()
    {
        var address = new WriterAddress(IPAddress.Parse("192.0.2.7"));

        Assert.NotEqual(address.Hash([1]), address.Hash([2]));
    }

    [Fact]
    public void Neither_address_nor_key_is_written_out_by_accident()
    {
        Assert.Equal("(private)", $"{new WriterAddress(IPAddress.Loopback)}");
        Assert.Equal("(private)", $"{WriterKey.New()}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_can_be_no_key_is_none(string? text)
    {
        Assert.Null(WriterKey.Read(text));
    }
}
