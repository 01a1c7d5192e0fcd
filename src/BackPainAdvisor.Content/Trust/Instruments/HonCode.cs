using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>The eight principles of the Health On the Net Foundation, as a self-audit: the foundation has not looked at this site.</summary>
internal static class HonCode
{
    public static readonly Instrument Instrument = new(
        "hon",
        "HONcode, our own audit",
        "Boyer C, Selby M, Scherrer JR, Appel RD. Computers in Biology and Medicine, 1998. No one outside has audited us, and we hold no certificate.",
        [
            Item(1, "Authority: it says what its writers are trained in, or that they are not", SeenOnSite.WhoWrote),
            Item(2, "Complementarity: it supports the talk with a professional and does not replace it", SeenOnSite.Disclaimer),
            Item(3, "Privacy: it says what is kept about readers", SeenOnSite.Privacy),
            Item(4, "Attribution: sources are named and dated", SeenInSources.Listed),
            Item(5, "Justifiability: what it claims is backed by evidence", SeenInSources.ClaimsBacked),
            Item(6, "Transparency: readers can reach the editors", SeenOnSite.Contact),
            Item(7, "Money: who pays is said", SeenOnSite.WhoPays),
            Item(8, "Advertising: the rule on adverts is said", SeenOnSite.Adverts),
        ]);

    private static Item Item(int number, string words, Decide decide) => new($"hon-{number}", number, words, Scale.YesNo, decide);
}
