using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Safety;

/// <summary>What a writer reads first who wrote of suicide or self-harm.</summary>
/// <param name="Text">Paragraphs, with an empty line between.</param>
public sealed record CrisisHelp(string Title, IReadOnlyList<string> Text, IReadOnlyList<CrisisLine> Lines)
{
    internal static CrisisHelp Read(YamlFields fields)
    {
        var help = new CrisisHelp(fields.RequiredText("title"), fields.List("text"), [.. fields.Items("lines").Select(CrisisLine.Read)]);
        fields.Finish();
        return help;
    }
}

/// <summary>Who listens, and where.</summary>
/// <param name="How">Name and number, or an address.</param>
public sealed record CrisisLine(string Region, string How)
{
    internal static CrisisLine Read(YamlFields fields)
    {
        var line = new CrisisLine(fields.RequiredText("region"), fields.RequiredText("how"));
        fields.Finish();
        return line;
    }
}
