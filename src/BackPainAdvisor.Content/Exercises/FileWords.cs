using System.Text;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>Enum values as files and addresses write them: <c>SideLying</c> is <c>side-lying</c>.</summary>
public static class FileWords
{
    public static IReadOnlyDictionary<string, T> All<T>()
        where T : struct, Enum => Table<T>.ByWord;

    /// <summary>The value a word stands for; <c>null</c> when it stands for none.</summary>
    public static T? Parse<T>(string? word)
        where T : struct, Enum => word is not null && Table<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    public static string Word<T>(this T value)
        where T : struct, Enum => Kebab(value.ToString());

    internal static T RequiredWord<T>(this YamlFields fields, string key)
        where T : struct, Enum => ParseAt<T>(fields, key, fields.RequiredText(key)) ?? default;

    internal static IReadOnlyList<T> Words<T>(this YamlFields fields, string key)
        where T : struct, Enum => [.. fields.List(key).Select(word => ParseAt<T>(fields, key, word)).OfType<T>()];

    private static T? ParseAt<T>(YamlFields fields, string key, string word)
        where T : struct, Enum
    {
        if (word.Length > 0 && Parse<T>(word) is null)
        {
            fields.Fail(key, "front-matter", $"'{key}' can't be '{word}'.{NearestWord.Hint(word, All<T>().Keys)} Known are {string.Join(", ", All<T>().Keys)}.");
        }

        return Parse<T>(word);
    }

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(value => value.Word());
    }
}
