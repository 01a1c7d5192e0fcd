using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// The style sheets of wwwroot/css, joined in layer order into the one sheet that a page carries in its head.
/// A page names the components it uses beyond the frame; the sheet's hash goes into its policy.
/// </summary>
public sealed class StyleSheets(IWebHostEnvironment environment)
{
    private static readonly string[] Frame = ["tokens", "reset", "base", "layout", "utilities", "frame", "spine", "action", "forced-colours"];

    private const string Tight = "{};,>";

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

    // White space goes where CSS does not need it; none of our strings holds a brace, a comma or two spaces.
    private static string Folded(string css)
    {
        var folded = new StringBuilder(css.Length);
        foreach (var letter in WithoutComments(css))
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (isSpace && (folded.Length == 0 || char.IsWhiteSpace(folded[^1]) || Tight.Contains(folded[^1])))
            {
                continue;
            }

            if (Tight.Contains(letter) && folded.Length > 0 && folded[^1] == ' ')
            {
                folded.Length--;
            }

            if (letter == '}' && folded[^1] == ';')
            {
                folded.Length--;
            }

            folded.Append(isSpace ? ' ' : letter);
        }

        return folded.Replace(": ", ":").Replace(":0.", ":.").Replace(" 0.", " .").Replace("(0.", "(.").ToString().Trim();
    }

    private static string WithoutComments(string css)
    {
        var text = new StringBuilder(css);
        for (var start = css.LastIndexOf("/*", StringComparison.Ordinal); start >= 0; start = start == 0 ? -1 : css.LastIndexOf("/*", start - 1, StringComparison.Ordinal))
        {
            text.Remove(start, css.IndexOf("*/", start, StringComparison.Ordinal) + 2 - start);
        }

        return text.ToString();
    }
}

/// <summary>A sheet and its hash as a source of a content security policy.</summary>
public sealed record StyleSheet(string Css, string Hash);
