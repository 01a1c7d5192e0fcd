using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>How near a page stands to those who know.</summary>
public enum SourceTier
{
    A,
    B,
    C,
    D,
}

/// <summary>A page that says how an exercise is done, or how much.</summary>
/// <param name="Key">By which cautions and tables name it.</param>
/// <param name="Says">What is taken from it, in our words.</param>
public sealed record ExerciseSource(string Key, string Publisher, string Url, SourceTier Tier, string? Says, string? Note)
{
    public string TierWords => Tier switch
    {
        SourceTier.A => "Health service, hospital, official body, university or research paper",
        SourceTier.B => "Copy of an official text or a paper, on another site",
        SourceTier.C => "Clinic or physiotherapist",
        _ => "Fitness page, news page or retelling",
    };

    internal static ExerciseSource Read(YamlFields fields)
    {
        var tier = FileWords.Parse<SourceTier>(fields.Text("tier")?.ToLowerInvariant());
        var source = new ExerciseSource(
            fields.Text("key") ?? "",
            fields.Text("publisher") ?? "",
            fields.Text("url") ?? "",
            tier ?? SourceTier.D,
            fields.Text("says"),
            fields.Text("note"));
        Need(fields, "key", source.Key, "a short 'key', by which the file can name it");
        Need(fields, "publisher", source.Publisher, "a 'publisher'");
        Need(fields, "url", source.Url, "an address in 'url'");
        Need(fields, "tier", tier is null ? "" : "known", "a 'tier' of A, B, C or D");
        if (source.Url.Length > 0 && !IsAddress(source.Url))
        {
            fields.Fail("url", "source-incomplete", $"'{source.Url}' is no address of a web page. It must begin with http:// or https://.");
        }

        fields.Finish();
        return source;
    }

    private static void Need(YamlFields fields, string key, string value, string what)
    {
        if (value.Length == 0)
        {
            fields.Fail(key, "source-incomplete", $"A source needs {what}.");
        }
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
