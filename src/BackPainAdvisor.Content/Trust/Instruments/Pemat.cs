using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>The Patient Education Materials Assessment Tool for printable texts: 17 items on understanding (to 19), 7 on acting. Numbers 13 and 14 are for sound and screen only.</summary>
internal static class Pemat
{
    public static readonly Instrument Instrument = new(
        "pemat",
        "PEMAT-P",
        "Shoemaker SJ, Wolf MS, Brach C. Patient Education and Counseling, 2014. Items 1 to 19 are about understanding, 20 to 26 about acting.",
        [
            Item(1, "Its purpose is plain at once"),
            Item(2, "Nothing in it draws readers away from the purpose"),
            Item(3, "It uses everyday words"),
            Item(4, "Medical terms are few and explained"),
            Item(5, "It speaks in the active voice"),
            Item(6, "Its numbers are clear and easy"),
            Item(7, "Readers need not calculate"),
            Item(8, "It comes in short sections", SeenInLayout.ShortSections),
            Item(9, "Its sections have headings that inform", SeenInLayout.Headings),
            Item(10, "Its order makes sense"),
            Item(11, "It gives a summary", SeenInLayout.Summary),
            Item(12, "Boxes, bullets or bold point to what matters", SeenInLayout.Cues),
            Item(15, "Pictures are used wherever they would help"),
            Item(16, "Its pictures support the text", SeenInLayout.NoPictures),
            Item(17, "Its pictures have titles or captions", SeenInLayout.PicturesNamed),
            Item(18, "Its pictures are clear and uncluttered", SeenInLayout.NoPictures),
            Item(19, "Its tables are simple, with short clear headings", SeenInLayout.TablesHeaded),
            Item(20, "It names at least one thing to do", SeenInSections.NextStep),
            Item(21, "It speaks to the reader when it says what to do"),
            Item(22, "It breaks what to do into small steps"),
            Item(23, "It brings a tool for acting, such as a checklist", SeenInSections.QuestionsToTake),
            Item(24, "It shows how to do any sums"),
            Item(25, "It explains how to use its pictures and tables"),
            Item(26, "Pictures help with acting wherever they could"),
        ]);

    private static Item Item(int number, string words, Decide? decide = null) => new($"pemat-{number}", number, words, Scale.YesNoOrNone, decide);
}
