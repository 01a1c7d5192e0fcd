using System.Globalization;
using System.Text;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>
/// What strangers send: <c>tests/hostile/*.txt</c>, one on each line. <c>{U+202E}</c> is a character that can't be seen, or half of one;
/// <c>@5000 x</c> is the same again and again; <c># ...</c> explains. Add to them whenever another site is bitten.
/// </summary>
internal static class HostileTexts
{
    /// <summary>A thousand; the floods come last.</summary>
    public static readonly string[] All = [.. new[] { "known", "scripts", "svg-mathml", "markdown", "links", "unicode", "injection", "floods" }.SelectMany(In)];

    /// <summary>To be thrown together at random.</summary>
    public static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "![", "](", "*", "**", "_", "__", "`", "> ", "- ", "1. ", "\n", "\n\n", "    ", "# ", "<", ">", "<script>", "</p>", "&lt;", "&#60;",
        "https://a.example/", "http://b.example", "javascript:alert(1)", "HTTPS://C.example/x_y", "@", "\"", "'", "word", "ein Wort", "слово", "\u202e", "\u200b",
        "e\u0301", "\u0301", "\ud83d\ude00", "\ud800", "\0", "\u0085", "\t", "\\", "|", "---", "===", "[x](https://d.example/y)", "[x]: /y", ".", " ", "  ",
    ];

    public static IEnumerable<string> In(string file) => File.ReadLines(Path.Combine(Folder(new DirectoryInfo(AppContext.BaseDirectory)), $"{file}.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(Read);

    private static string Folder(DirectoryInfo at) => Path.Combine(at.FullName, "tests", "hostile") is var folder && Directory.Exists(folder)
        ? folder
        : Folder(at.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds tests/hostile."));

    private static string Read(string line) =>
        line[0] == '@' && line.Split(' ', 2) is [var count, var text] ? string.Concat(Enumerable.Repeat(Spelled(text), int.Parse(count.AsSpan(1)))) : Spelled(line);

    private static string Spelled(string line)
    {
        var text = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var isSpelled = line.AsSpan(at).StartsWith("{U+", StringComparison.Ordinal) && at + 7 < line.Length && line[at + 7] == '}';
            text.Append(isSpelled ? (char)int.Parse(line.AsSpan(at + 3, 4), NumberStyles.HexNumber) : line[at]);
            at += isSpelled ? 8 : 1;
        }

        return text.ToString();
    }
}
