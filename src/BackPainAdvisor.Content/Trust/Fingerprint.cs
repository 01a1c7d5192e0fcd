using System.Security.Cryptography;
using System.Text;
using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust;

/// <summary>The SHA-256 of an article's source as it is served, in lower-case hex: what <c>sha256sum</c> prints.</summary>
public static class Fingerprint
{
    public static string Of(Article article) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Source)));
}
