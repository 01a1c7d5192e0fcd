using System.Text.Json;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>The lines of an exported file, one in memory at a time.</summary>
internal static class RowLines
{
    /// <summary>Far more than the longest comment takes, with every character escaped.</summary>
    private const int LongestLine = 500_000;

    /// <exception cref="TransferRefusedException">A line is too long, or no JSON object.</exception>
    public static IEnumerable<(int Number, JsonElement Row)> Of(TextReader file)
    {
        var line = new char[LongestLine];
        for (var number = 1; ReadLine(file, line, number) is { } length; number++)
        {
            if (length > 0)
            {
                yield return (number, Parse(line.AsMemory(0, length), number));
            }
        }
    }

    public static TransferRefusedException Refusal(int number, string why, Exception? inner = null) => new($"Line {number}: {why}.", inner);

    private static int? ReadLine(TextReader file, char[] line, int number)
    {
        if (file.Peek() < 0)
        {
            return null;
        }

        var length = 0;
        for (var next = file.Read(); next is >= 0 and not '\n'; next = file.Read())
        {
            line[length++] = length < LongestLine ? (char)next : throw Refusal(number, $"it is longer than {LongestLine:N0} characters");
        }

        return length;
    }

    private static JsonElement Parse(ReadOnlyMemory<char> line, int number)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 4 });
            return parsed.RootElement.ValueKind is JsonValueKind.Object ? parsed.RootElement.Clone() : throw Refusal(number, "it is no JSON object");
        }
        catch (JsonException mistake)
        {
            throw Refusal(number, $"it is no JSON ({mistake.Message.TrimEnd('.')})", mistake);
        }
    }
}
