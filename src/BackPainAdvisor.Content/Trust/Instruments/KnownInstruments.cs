using System.Collections.Frozen;
using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>Every instrument that the scorecard holds an article against.</summary>
public static class KnownInstruments
{
    public static readonly IReadOnlyList<Instrument> All = [Jama.Instrument, HonCode.Instrument, Discern.Instrument, Pemat.Instrument, ClearCommunication.Instrument];

    /// <summary>How each item is marked, by its id.</summary>
    public static readonly IReadOnlyDictionary<string, Scale> Scales =
        All.SelectMany(instrument => instrument.Items).ToFrozenDictionary(item => item.Id, item => item.Scale, StringComparer.Ordinal);
}
