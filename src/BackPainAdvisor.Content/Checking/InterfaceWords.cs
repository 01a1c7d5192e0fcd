using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking;

/// <summary>The rule against words of devices, for texts that stand in pages and scripts instead of the content folder.</summary>
public static class InterfaceWords
{
    /// <summary>The words that no text of the interface may hold. What stands between quotation marks counts too: in a script, every text does.</summary>
    public static IReadOnlyList<string> OfDevicesIn(string text, SiteContent site) =>
        [.. new Phrases(site.WordRules.Where(rule => rule.Rule == "device-word")).In(Words.Lowered(text)).Select(found => found.Words)];
}
