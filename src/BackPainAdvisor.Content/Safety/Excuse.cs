using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Safety;

/// <summary>Where an excuse stands, seen from the word that it takes back.</summary>
public enum ExcusePlace
{
    /// <summary>"no numbness"</summary>
    Before,

    /// <summary>"the numbness has gone"</summary>
    After,

    /// <summary>"in 2015 my leg was numb"</summary>
    Sentence,
}

/// <summary>Words that take a found word back: "no" before it, "has gone" after it, "years ago" in its sentence.</summary>
/// <param name="Within">For before and after: how many words it reaches.</param>
/// <param name="But">Words that end its reach; for a whole sentence, that call it off: "but", "now".</param>
public sealed record Excuse(string Id, IReadOnlyList<string> Words, ExcusePlace Where, int Within, IReadOnlyList<string> But)
{
    private static readonly string[] Places = ["before", "after", "sentence"];

    internal static Excuse Read(YamlFields fields)
    {
        var excuse = new Excuse(
            fields.RequiredId("id"),
            fields.List("words"),
            fields.Word("where", Places, Parse) ?? ExcusePlace.Before,
            fields.Number("within") ?? 5,
            fields.List("but"));
        fields.Finish();
        return excuse;
    }

    private static ExcusePlace? Parse(string text) => Array.IndexOf(Places, text) switch
    {
        < 0 => null,
        var at => (ExcusePlace)at,
    };
}
