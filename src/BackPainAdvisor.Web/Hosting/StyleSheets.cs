using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// The style sheets of wwwroot/css, joined in layer order into the one sheet that a page carries in its head.
/// A page names the components it uses beyond the frame; the sheet's hash goes into its policy.
/// </summary>
public sealed partial class StyleSheets(IWebHostEnvironment environment)
{
    private static readonly string[] Frame = ["tokens", "reset", "base", "layout", "utilities", "print", "frame", "spine", "action", "forced-colours"];

    private readonly ConcurrentDictionary<string, StyleSheet> _joined = new(StringComparer.Ordinal);

    /// <param name="components">Names of files in wwwroot/css, separated by spaces.</param>
    /// <exception cref="FileNotFoundException">There is no such component.</exception>
    public StyleSheet Of(string components) => _joined.GetOrAdd(components, Join);

    private StyleSheet Join(string components)
    {
        var css = new StringBuilder();
        foreach (var name in Frame.Concat(components.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))
        {
            css.Append(Read(environment.WebRootFileProvider.GetFileInfo($"css/{name}.css")));
        }

        var text = Folded(css.ToString());
        return new StyleSheet(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }

    private static string Read(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }

    // White space and comments go; nothing in our sheets has a string with two spaces or a brace in it.
    private static string Folded(string css) => Punctuation().Replace(Spaces().Replace(Comments().Replace(css, ""), " "), "${mark}").Replace(";}", "}", StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal).Replace(" 0.", " .", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ?(?<mark>[{};,>~]) ?", RegexOptions.NonBacktracking)]
    private static partial Regex Punctuation();
}

/// <summary>A sheet and its hash as a source of a content security policy.</summary>
public sealed record StyleSheet(string Css, string Hash);
