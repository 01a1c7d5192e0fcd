using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Tests.Typing;

public sealed class TypedTextTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "plain", "plain" },
        { "  trim \n", "trim" },
        { "\r\na\r\nb\rc\n", "a\nb\nc" },
        { "a\u2028b\u2029c", "a\nb\nc" },
        { "a\0b", "ab" },
        { "a\u0001\u0002\u0008b", "ab" },
        { "a\u000bb", "ab" },
        { "a\u001b[31mb", "a[31mb" },
        { "a\u007fb", "ab" },
        { "a\u0080\u009fb", "ab" },
        { "a\tb", "a\tb" },
        { "a\ufffeb\uffffc", "abc" },
        { "a\ufdd0\ufdefb", "ab" },
        { "a\ud83f\udffeb", "ab" },
        { "\ud83d\ude00", "\ud83d\ude00" },
        { "👩‍👩‍👧", "👩‍👩‍👧" },
        { "e\u0301", "é" },
        { "A\u030a", "Å" },
        { "\u212b", "Å" },
        { "q\u0307\u0323", "q\u0323\u0307" },
        { "\u1e0b\u0323", "\u1e0d\u0307" },
        { "\u1100\u1161\u11a8", "각" },
        { "\uac00\u11a8", "각" },
        { "\u0958", "\u0915\u093c" },
        { "\u2126", "Ω" },
        { "x² ① ﬁ ½ ™ Ａ", "x² ① ﬁ ½ ™ Ａ" },
        { "a\n\n\n\n\n\nb", "a\n\n\nb" },
        { "a\n\n\nb", "a\n\n\nb" },
        { "a\n \n\t\n \n \nb", "a\n\n\nb" },
        { "a  \nb", "a\nb" },
        { "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030ab", "à\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308b" },
        { "\u202eabc", "\u202eabc" },
        { "שלום", "שלום" },
        { "<b>&amp;", "<b>&amp;" },
        { "'; drop table --", "'; drop table --" },
        { "C:\\temp", "C:\\temp" },
        { "a\u00a0b", "a\u00a0b" },
        { "…\u0085…", "……" },
        { "", "" },
        { "   \n\t ", "" },
        { "İstanbul ıI", "İstanbul ıI" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Typed_text_is_made_fit_to_keep_and_no_more(string typed, string kept)
    {
        Assert.Equal(kept, TypedText.Lines(typed));
        Assert.Equal(kept, TypedText.Lines(kept));
    }

    [Fact]
    public void Half_a_character_is_dropped()
    {
        Assert.Equal("abc", TypedText.Lines("\ud83da\ud800b\udc00c\udfff\ud800"));
    }

    [Theory]
    [InlineData(" Ada \n Lovelace\t ", "Ada Lovelace")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData(null, "")]
    public void Line_has_single_spaces(string? typed, string kept)
    {
        Assert.Equal(kept, TypedText.Line(typed));
    }

    [Theory]
    [InlineData("\u200b")]
    [InlineData("\u200d\u200c")]
    [InlineData("\u2060")]
    [InlineData("\ufeff")]
    [InlineData("\u00ad")]
    [InlineData("\u034f")]
    [InlineData("\u115f")]
    [InlineData("\u1160")]
    [InlineData("\u3164")]
    [InlineData("\uffa0")]
    [InlineData("\u2800")]
    [InlineData("\u180e")]
    [InlineData("\u202e\u202c")]
    [InlineData("\u2066\u2069")]
    [InlineData("\u00a0\u3000")]
    [InlineData("\u0301")]
    [InlineData("\ufe0f")]
    [InlineData("\U000e0041")]
    [InlineData("\ue000")]
    public void What_nobody_can_see_is_not_visible(string text)
    {
        Assert.False(TypedText.IsVisible(text));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("木")]
    [InlineData("🙂")]
    [InlineData("7")]
    [InlineData("?")]
    [InlineData("\u200bx")]
    public void What_people_can_see_is_visible(string text)
    {
        Assert.True(TypedText.IsVisible(text));
    }
}
