using System.Globalization;
using System.Text.Json;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>How a field of a row stands in JSON: texts, numbers and truth as such, times as <c>2026-11-24T10:15:00.123000Z</c>, words of an enumeration, bytes as base64. What there is none of is left out.</summary>
internal static class RowJson
{
    /// <summary>To the microsecond: what every database gives back as it was given.</summary>
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string Time(DateTime time) => time.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case DateTime time:
                json.WriteString(name, Time(time));
                break;
            case byte[] bytes:
                json.WriteBase64String(name, bytes);
                break;
            case Enum word:
                json.WriteString(name, word.ToString());
                break;
            default:
                json.WriteNumber(name, Convert.ToInt64(value));
                break;
        }
    }

    /// <summary>Texts come out as if they had been typed here, so that nothing gets in that a form could not send.</summary>
    /// <exception cref="FormatException">It is of another kind.</exception>
    public static object? Read(JsonElement value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return value.ValueKind is JsonValueKind.Null ? null
                : plain == typeof(string) ? TypedText.Lines(value.GetString())
                : plain == typeof(bool) ? value.GetBoolean()
                : plain == typeof(int) ? value.GetInt32()
                : plain == typeof(long) ? value.GetInt64()
                : plain == typeof(byte[]) ? value.GetBytesFromBase64()
                : plain == typeof(DateTime) ? ReadTime(value.GetString())
                : plain.IsEnum ? ReadWord(value.GetString(), plain)
                : throw new NotSupportedException($"No field can be of type '{plain}': teach {nameof(RowJson)} how it is written.");
        }
        catch (InvalidOperationException mistake)
        {
            throw new FormatException($"it holds a {value.ValueKind} where a {plain.Name} belongs", mistake);
        }
    }

    private static DateTime ReadTime(string? text) =>
        DateTime.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new FormatException("a time is written as 2026-11-24T10:15:00.123000Z");

    private static object ReadWord(string? text, Type type) =>
        text is [not (>= '0' and <= '9' or '-' or '+'), ..] && Enum.TryParse(type, text, ignoreCase: false, out var word)
            ? word
            : throw new FormatException($"it holds no {type.Name} that is known");
}
