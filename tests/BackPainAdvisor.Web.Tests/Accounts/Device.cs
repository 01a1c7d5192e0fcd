using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BackPainAdvisor.Web.Tests.Accounts;

/// <summary>A device with one passkey, and the browser in front of it: real keys and signatures, as WebAuthn Level 3 writes them.</summary>
internal sealed class Device : IDisposable
{
    private const byte IsPresent = 0x01;
    private const byte IsVerified = 0x04;
    private const byte HasKey = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string owner = "";

    /// <summary>Of the page that the browser shows.</summary>
    public string Origin { get; set; } = "http://localhost:5080";

    /// <summary>Whom it believes to answer.</summary>
    public string Host { get; set; } = "localhost";

    /// <summary>Whether it asks for a finger, a face or a PIN.</summary>
    public bool AsksItsOwner { get; set; } = true;

    /// <summary>How often it was used; a copy of it does not know of the others.</summary>
    public uint Uses { get; set; }

    public string Id => Base64Url.EncodeToString(id);

    /// <param name="options">What the site asks for.</param>
    /// <returns>What <c>navigator.credentials.create</c> gives, as JSON.</returns>
    public string Make(string options)
    {
        using var asked = JsonDocument.Parse(options);
        owner = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!; // It is always there.
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!]; // A named curve has both.
        byte[] data = [.. Seen(HasKey), .. new byte[16], 0, (byte)id.Length, .. id, .. cose];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new { clientDataJSON = Text(Said("webauthn.create", asked.RootElement)), attestationObject = Text(attestation), transports = new[] { "internal" } });
    }

    /// <param name="options">What the site asks for.</param>
    /// <returns>What <c>navigator.credentials.get</c> gives, as JSON.</returns>
    public string Show(string options)
    {
        using var asked = JsonDocument.Parse(options);
        Uses++;
        var said = Said("webauthn.get", asked.RootElement);
        var data = Seen(0);
        var signature = key.SignData([.. data, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new { clientDataJSON = Text(said), authenticatorData = Text(data), signature = Text(signature), userHandle = owner });
    }

    public void Dispose() => key.Dispose();

    private string Credential(object response) => JsonSerializer.Serialize(new { id = Id, rawId = Id, type = "public-key", clientExtensionResults = new { }, response });

    private byte[] Said(string type, JsonElement asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private byte[] Seen(byte more)
    {
        var uses = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(uses, Uses);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Host)), (byte)(IsPresent | (AsksItsOwner ? IsVerified : 0) | more), .. uses];
    }

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
