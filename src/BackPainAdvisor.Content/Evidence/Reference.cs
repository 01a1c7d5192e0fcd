using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Evidence;

/// <summary>A published source: evidence/references.yaml.</summary>
/// <param name="Journal">The journal; for guidelines and web pages, the publisher.</param>
/// <param name="Status">How far its details were checked: confirmed, partly or unconfirmed.</param>
public sealed record Reference(
    string Key,
    string Type,
    IReadOnlyList<string> Authors,
    string Title,
    int? Year,
    string? Journal,
    string? Volume,
    string? Pages,
    string? Doi,
    string? Pmid,
    string? Url,
    string Status,
    string? Note)
{
    public bool IsConfirmed => Status == "confirmed";

    public string Address => $"/references#{Key}";

    /// <summary>Where the source itself can be read; <c>null</c> when no address is known.</summary>
    public string? Link => DoiLink ?? Url ?? PmidLink;

    public string? DoiLink => Doi is { } doi ? $"https://doi.org/{doi}" : null;

    public string? PmidLink => Pmid is { } pmid ? $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/" : null;

    /// <summary>A web page that bears no date; its key says so, as in <c>keele-undated-startback</c>.</summary>
    public bool IsUndated => Key.Contains("-undated-", StringComparison.Ordinal);

    /// <summary><c>Verville and others, 2023</c></summary>
    public string ShortName => Authors switch
    {
        [] => Journal ?? Title,
        [var only] => AuthorName.Of(only).Surname,
        [var first, "et al." or "et al"] => $"{AuthorName.Of(first).Surname} and others",
        [var first, var second] => $"{AuthorName.Of(first).Surname} and {AuthorName.Of(second).Surname}",
        [var first, ..] => $"{AuthorName.Of(first).Surname} and others",
    } + (Year is { } year ? $", {year}" : "");

    /// <summary>The kind of study, in words a reader knows.</summary>
    public string Kind => Type switch
    {
        "guideline" => "Guideline",
        "systematic-review" => "Review of studies",
        "rct" => "Trial",
        "cohort" => "Study of people",
        "instrument" => "Measure",
        "narrative" => "Overview",
        var other => char.ToUpperInvariant(other[0]) + other[1..].Replace('-', ' '),
    };

    internal static Reference Read(YamlFields fields)
    {
        var verified = fields.Map("verified");
        var reference = new Reference(
            fields.RequiredId("key"),
            fields.RequiredText("type"),
            fields.List("authors"),
            fields.RequiredText("title"),
            fields.Number("year"),
            fields.Text("journal"),
            fields.Text("volume"),
            fields.Text("pages"),
            fields.Text("doi"),
            fields.Text("pmid"),
            fields.Address("url"),
            verified?.Text("status") ?? "unconfirmed",
            fields.Text("note"));
        verified?.Finish();
        return reference;
    }
}
