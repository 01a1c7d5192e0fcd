using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Yaml;

/// <summary>
/// One YAML mapping as an author wrote it. Each value asked for is a key known; <see cref="Finish"/> reports the others,
/// with the nearest known one. Whatever is wrong becomes a <see cref="Problem"/> at its line.
/// </summary>
/// <param name="parent">The mapping around this one; what breaks a part breaks the whole.</param>
public sealed class YamlFields(string file, YamlMappingNode node, List<Problem> problems, int linesBefore = 0, YamlFields? parent = null)
{
    private readonly SortedDictionary<string, AskedField> _asked = new(StringComparer.Ordinal);

    /// <summary>Whether a required field was missing or a value was of the wrong kind.</summary>
    public bool IsBroken { get; private set; }

    public YamlMappingNode Node => node;

    /// <summary>The fields that were asked for, by name: what can stand in this mapping.</summary>
    public IReadOnlyCollection<AskedField> Asked => _asked.Values;

    public int Line(string key) => KeyNode(key) is { } found ? LineOf(found) : LineOf(node);

    public int LineOf(YamlNode at) => (int)at.Start.Line + linesBefore;

    public string? Text(string key) => Text(key, FieldShape.Text);

    public string RequiredText(string key)
    {
        Ask(key, FieldShape.Text, isRequired: true);
        if (Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        Miss(key);
        return "";
    }

    /// <summary>A name that can stand in an address.</summary>
    public string RequiredId(string key)
    {
        var id = RequiredText(key);
        return id.Length == 0 || Slug.IsOne(id) ? id : WrongValue<string>(key, $"'{id}' can't stand in an address. Use only a-z, 0-9 and single hyphens") ?? "";
    }

    /// <summary>An address of another site.</summary>
    public string? Address(string key) => Text(key) switch
    {
        null => null,
        var text when text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal) => text,
        var text => WrongValue<string>(key, $"'{text}' is no address. Begin it with https://"),
    };

    /// <summary>One of a few words.</summary>
    public T? Word<T>(string key, IReadOnlyList<string> words, Func<string, T?> parse)
        where T : struct
    {
        Ask(key, FieldShape.Text, words: words);
        return Text(key) switch
        {
            null => null,
            var text when parse(text) is { } value => value,
            var text => WrongValue<T?>(key, $"'{text}' is none of {string.Join(", ", words)}"),
        };
    }

    public DateOnly? Date(string key) => Text(key, FieldShape.Date) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2200 => date,
        var text => WrongValue<DateOnly?>(key, $"'{text}' is no date. Write it as 2026-11-24"),
    };

    public DateOnly RequiredDate(string key)
    {
        Ask(key, FieldShape.Date, isRequired: true);
        if (Date(key) is { } date)
        {
            return date;
        }

        Miss(key);
        return DateOnly.MinValue;
    }

    public int? Number(string key) => Text(key, FieldShape.WholeNumber) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var text => WrongValue<int?>(key, $"'{text}' is no whole number"),
    };

    public double? Amount(string key) => Text(key, FieldShape.Number) switch
    {
        null => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        var text => WrongValue<double?>(key, $"'{text}' is no number"),
    };

    public bool Flag(string key) => Text(key, FieldShape.Flag) switch
    {
        null or "false" => false,
        "true" => true,
        var text => WrongValue<bool>(key, $"'{text}' is neither true nor false"),
    };

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> List(string key) => Value(key, FieldShape.Texts) switch
    {
        var none when IsNothing(none) => [],
        YamlScalarNode scalar => [scalar.Value!.Trim()],
        YamlSequenceNode list when list.All(item => item is YamlScalarNode) => [.. list.Select(item => ((YamlScalarNode)item).Value?.Trim() ?? "")],
        var other => Wrong<string[]>(key, other!, "must be a list of texts") ?? [],
    };

    /// <summary>A list of mappings, each to be read with its own fields.</summary>
    public IReadOnlyList<YamlFields> Items(string key) => Value(key, FieldShape.Maps) switch
    {
        var none when IsNothing(none) => [],
        YamlSequenceNode list when list.All(item => item is YamlMappingNode) => [.. list.Select(item => Of((YamlMappingNode)item))],
        var other => Wrong<YamlFields[]>(key, other!, "must be a list whose items have keys") ?? [],
    };

    public YamlFields? Map(string key) => Value(key, FieldShape.Map) switch
    {
        var none when IsNothing(none) => null,
        YamlMappingNode map => Of(map),
        var other => Wrong<YamlFields>(key, other!, "must have keys of its own"),
    };

    /// <summary>The raw value, for a language of its own such as poses.</summary>
    public YamlNode? Value(string key) => Value(key, FieldShape.Any);

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (!_asked.ContainsKey(name))
            {
                Add(key, "front-matter", $"The key '{name}' is not known here.{NearestWord.Hint(name, _asked.Keys)}");
            }
        }
    }

    /// <summary>Reports a mistake in the value of a key.</summary>
    public void Fail(string key, string rule, string message) => Add(Written(key) ?? node, rule, message);

    private string? Text(string key, FieldShape shape) => Value(key, shape) switch
    {
        var none when IsNothing(none) => null,
        YamlScalarNode { Value: { } text } when text.All(letter => !char.IsControl(letter) || letter is '\n' or '\t') => text.Trim(),
        YamlScalarNode => WrongValue<string>(key, "it holds a character that can't be seen. Type the text anew"),
        { } other => Wrong<string>(key, other, "must be a text"),
        null => null,
    };

    private YamlNode? Value(string key, FieldShape shape)
    {
        Ask(key, shape);
        return Written(key);
    }

    private YamlNode? Written(string key) =>
        node.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == key).Value;

    // A field may be asked for more than once; in two shapes, it may hold either.
    private void Ask(string key, FieldShape shape, bool isRequired = false, IReadOnlyList<string>? words = null)
    {
        var before = _asked.GetValueOrDefault(key);
        _asked[key] = new AskedField(
            key,
            before is null || before.Shape == shape ? shape : FieldShape.Any,
            isRequired || before is { IsRequired: true },
            words ?? before?.Words ?? []);
    }

    private YamlFields Of(YamlMappingNode map) => new(file, map, problems, linesBefore, this);

    private T? Wrong<T>(string key, YamlNode at, string what)
    {
        Break();
        Add(at, "front-matter", $"This part has a '{key}' that {what}.");
        return default;
    }

    private T? WrongValue<T>(string key, string what)
    {
        Break();
        Add(Written(key)!, "front-matter", $"'{key}': {what}.");
        return default;
    }

    // A value of the wrong kind was reported when it was read.
    private void Miss(string key)
    {
        if (IsNothing(Written(key)) || Written(key) is YamlScalarNode { Value: var text } && string.IsNullOrWhiteSpace(text))
        {
            Break();
            Add(KeyNode(key) ?? node, "front-matter", $"This part needs '{key}'.");
        }
    }

    private void Break()
    {
        IsBroken = true;
        parent?.Break();
    }

    private static bool IsNothing(YamlNode? value) =>
        value is null or YamlScalarNode { Value: null or "" or "~" or "null", Style: ScalarStyle.Plain or ScalarStyle.Any };

    private void Add(YamlNode at, string rule, string message) =>
        problems.Add(Problem.Error(file, LineOf(at), (int)at.Start.Column, rule, message));

    private YamlNode? KeyNode(string key) =>
        node.Children.Keys.FirstOrDefault(candidate => (candidate as YamlScalarNode)?.Value == key);
}
