using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>Sixteen questions about written information on treatment choices, each worth 1 to 5 points.</summary>
/// <remarks>The build sees whether a thing is there, not how good it is, so it gives yes or no; points are a person's.</remarks>
internal static class Discern
{
    public static readonly Instrument Instrument = new(
        "discern",
        "DISCERN",
        "Charnock D, Shepperd S, Needham G, Gann R. Journal of Epidemiology and Community Health, 1999.",
        [
            Item(1, "Its aims are clear", SeenInSections.SaysWhoFor),
            Item(2, "It does what it set out to do"),
            Item(3, "It covers what readers would ask"),
            Item(4, "It is clear which sources it rests on", SeenInSources.Listed),
            Item(5, "It is clear how old the evidence is", SeenInSources.EvidenceDated),
            Item(6, "It is balanced and takes no side"),
            Item(7, "It says where to read or ask on", SeenInSections.LeadsOn),
            Item(8, "It says what is uncertain", SeenInSections.WithText("not-known")),
            Item(9, "It says how each treatment works"),
            Item(10, "It gives the benefits of each treatment", SeenInSections.WithClaim("benefits")),
            Item(11, "It gives the risks of each treatment", SeenInSections.WithClaim("risks")),
            Item(12, "It says what happens without treatment", SeenInSections.WithClaim("what-usually-happens")),
            Item(13, "It says what the choices mean for daily life", SeenInSections.WithText("daily-life")),
            Item(14, "It says that there is more than one choice", SeenInSections.WithText("other-choices")),
            Item(15, "It helps readers to decide together with a professional", SeenInSections.WithPoints("questions")),
            Item(16, "All in all, it is a good source on treatment choices"),
        ]);

    private static Item Item(int number, string words, Decide? decide = null) => new($"discern-{number}", number, words, Scale.OneToFive, decide);
}
