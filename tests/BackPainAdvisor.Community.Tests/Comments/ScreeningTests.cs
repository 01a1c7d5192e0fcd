using System.Diagnostics;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class ScreeningTests
{
    private const int LongestBody = CommentInput.LongestBody;

    [Fact]
    public void Most_pressing_reason_stands_first_and_words_are_not_kept()
    {
        var screened = Of("Ring me on 0161 496 0123. My bottom is numb. I want to die.");

        Assert.Equal("crisis/suicide crisis/wish-to-die urgent/saddle-numb personal/phone", screened.Reasons);
        Assert.Equal(CommentFlags.Crisis | CommentFlags.Urgent | CommentFlags.Personal, screened.Flags);
    }

    [Fact]
    public void Plain_words_have_no_reasons()
    {
        var screened = Of("Walking helped me.");

        Assert.Null(screened.Reasons);
        Assert.Equal(CommentFlags.None, screened.Flags);
    }

    [Fact]
    public void Every_field_is_read()
    {
        var screened = Screening.Of(new CommentInput { Body = "Hello", Changed = "My groin is numb now" }, ScreeningSentences.Published);

        Assert.True(screened.Flags.HasFlag(CommentFlags.Urgent));
    }

    [Fact]
    public void Somebody_in_danger_is_not_asked_about_a_phone_number()
    {
        Assert.True(Of("Ring me on 0161 496 0123.").Asks);
        Assert.False(Of("Ring me on 0161 496 0123, my groin is numb.").Asks);
    }

    [Theory, Trait("Machine", "Quiet")]
    [MemberData(nameof(Floods))]
    public void Flood_takes_under_a_quarter_of_a_second(string piece)
    {
        var text = Repeat(piece);

        Assert.InRange(Enumerable.Range(0, 3).Min(_ => Time(text)), TimeSpan.Zero, TimeSpan.FromMilliseconds(250));
    }

    public static TheoryData<string> Floods => new(
        "a", "aa ", "a.", "a@", "@", "@a", "a@a.a", "1", "1 ", "1.", "+1", "(1", "0 1 2 ", "£", "£1", "http://", "www.", ".", "-", "'", "a'", "\n", "é", "\u0301", "\u200b",
        "no ", "not numb ", "numb ", "numb no ", "no numb saddle ", "between my ", "between my legs ", "can't ", "can't pee ", "can't control my bladder ", "both legs numb ", "back fever ",
        "years ago ", "years ago now ", "I had cancer now ", "<any> ", "number ", "numbnes ", "bladde ", "bladdre ", "<number> mg ", "10 mg ibuprofen ", "Dr Smith ", "1 Elm Road ", "want to ", "🙂", "\ud83d", "İ", "ß");

    private static Screening Of(string text) => Screening.Of(new CommentInput { Body = text }, ScreeningSentences.Published);

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, (LongestBody / piece.Length) + 1))[..LongestBody];

    private static TimeSpan Time(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Of(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
