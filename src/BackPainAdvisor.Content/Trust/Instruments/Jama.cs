using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>The four benchmarks of the Journal of the American Medical Association.</summary>
internal static class Jama
{
    public static readonly Instrument Instrument = new(
        "jama",
        "JAMA benchmarks",
        "Silberg WM, Lundberg GD, Musacchio RA. JAMA, 1997.",
        [
            Item(1, "Authorship: who wrote it, and what they are trained in", SeenOnSite.WhoWrote),
            Item(2, "Attribution: its sources are listed", SeenInSources.Listed),
            Item(3, "Disclosure: who owns and pays, and who could gain", SeenOnSite.WhoPays),
            Item(4, "Currency: when it came out, and when it last changed", SeenInSources.Dated),
        ]);

    private static Item Item(int number, string words, Decide decide) => new($"jama-{number}", number, words, Scale.YesNo, decide);
}
