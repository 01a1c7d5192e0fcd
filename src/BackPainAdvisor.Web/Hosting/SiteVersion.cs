using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Which build this is: two builds that differ in code, script or style have different ones. Pages kept on a device are kept by it.</summary>
public sealed class SiteVersion
{
    public const string Header = "Site-Version";

    // The last is the folder that holds the worker itself.
    private static readonly string[] Folders = ["js", "css", ""];

    public SiteVersion(IWebHostEnvironment environment)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(SiteVersion).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var file in Folders.SelectMany(folder => environment.WebRootFileProvider.GetDirectoryContents(folder)).Where(file => !file.IsDirectory).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(file.CreateReadStream());
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name + reader.ReadToEnd()));
        }

        Text = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>Twelve digits.</summary>
    public string Text { get; }
}
