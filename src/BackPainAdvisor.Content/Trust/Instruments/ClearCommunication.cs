using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>The Clear Communication Index of the Centers for Disease Control and Prevention: 11 items for any text, 9 for texts with advice, numbers or risks.</summary>
internal static class ClearCommunication
{
    public static readonly Instrument Instrument = new(
        "cdc",
        "CDC Clear Communication Index",
        "Baur C, Prue C. Health Promotion Practice, 2014.",
        [
            Item(1, "It has one main message"),
            Item(2, "The main message stands at the top", SeenInLayout.Summary),
            Item(3, "The main message is set off for the eye", SeenInLayout.Summary),
            Item(4, "A picture supports the main message", SeenInLayout.LacksPictures),
            Item(5, "It calls readers to do something", SeenInSections.NextStep),
            Item(6, "Message and call are in the active voice"),
            Item(7, "It uses its readers' own words"),
            Item(8, "It uses lists with bullets or numbers", SeenInLayout.Lists),
            Item(9, "It comes in pieces with headings", SeenInLayout.ShortSections),
            Item(10, "What matters most is summed up first", SeenInLayout.Summary),
            Item(11, "It says what experts know and do not know", SeenInSections.WithText("not-known")),
            Item(12, "It advises on something to do"),
            Item(13, "It says why that matters"),
            Item(14, "It says how to do it"),
            Item(15, "Its numbers are of a kind its readers use"),
            Item(16, "It says what each number means"),
            Item(17, "Readers need not calculate"),
            Item(18, "It says what the risk is, and to whom"),
            Item(19, "It gives both risks and benefits of what it advises", SeenInSections.BothSides),
            Item(20, "Chances in numbers are told in words or pictures as well"),
        ]);

    private static Item Item(int number, string words, Decide? decide = null) => new($"cdc-{number}", number, words, Scale.YesNoOrNone, decide);
}
