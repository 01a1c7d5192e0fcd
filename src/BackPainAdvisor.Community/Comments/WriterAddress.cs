using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace BackPainAdvisor.Community.Comments;

/// <summary>
/// Where a request came from, as coarse as it is of use: an IPv4 address, or the /64 network that one IPv6 household has.
/// Never stored itself; what is stored is a hash under a key that is changed every month.
/// </summary>
public sealed record WriterAddress
{
    private const int HashLength = 16;

    public WriterAddress(IPAddress address)
    {
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        Network = address.AddressFamily is AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? $"{Convert.ToHexStringLower(bytes.AsSpan(0, 8))}/64"
            : Convert.ToHexStringLower(bytes);
    }

    /// <summary>Equal for one household: for counting requests in memory.</summary>
    public string Network { get; }

    public byte[] Hash(byte[] key) => HMACSHA256.HashData(key, System.Text.Encoding.ASCII.GetBytes(Network))[..HashLength];

    public override string ToString() => "(private)";
}
