using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Tests.Reading;

/// <summary>Texts whose scores are published, or follow from counts that anyone can check by hand.</summary>
public class ReadingGradeTests
{
    // 13 words, 24 syllables; 16 words, 23 syllables; 6 words, 6 syllables: the examples with which encyclopedias explain Flesch's scale.
    [Theory]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24, 37.5, 11.3)]
    [InlineData("This sentence, taken as a reading passage unto itself, is being used to prove a point.", 16, 23, 69.0, 7.6)]
    [InlineData("The cat sat on the mat.", 6, 6, 116.1, -1.4)]
    public void Text_with_a_published_score_gets_that_score(string text, int words, int syllables, double ease, double grade)
    {
        var found = ReadingGrade.Of([text])!;

        Assert.Equal((words, syllables), (found.Words, found.Syllables));
        Assert.Equal(ease, found.ReadingEase, 1);
        Assert.Equal(grade, found.FleschKincaid, 1);
    }

    [Fact]
    public void Smog_and_fog_follow_their_formulas()
    {
        var found = ReadingGrade.Of(["Physiotherapists recommend exercise.", "Walking is good.", "It was long-lasting in Australia."])!;

        Assert.Equal((11, 3, 5, 3), (found.Words, found.Sentences, found.LongWords, found.HardWords));
        Assert.Equal((1.0430 * Math.Sqrt(5 * 30.0 / 3)) + 3.1291, found.Smog, 6);
        Assert.Equal(0.4 * ((11 / 3.0) + (100 * 3 / 11.0)), found.GunningFog, 6);
    }

    [Theory]
    [InlineData("make", 1)]
    [InlineData("walked", 1)]
    [InlineData("rested", 2)]
    [InlineData("houses", 2)]
    [InlineData("moves", 1)]
    [InlineData("little", 2)]
    [InlineData("muscles", 2)]
    [InlineData("movement", 2)]
    [InlineData("closely", 2)]
    [InlineData("elements", 3)]
    [InlineData("exercise", 3)]
    [InlineData("sciatica", 4)]
    [InlineData("station", 2)]
    [InlineData("medium", 3)]
    [InlineData("doing", 2)]
    [InlineData("long-lasting", 3)]
    [InlineData("don't", 1)]
    [InlineData("doctor's", 2)]
    [InlineData("rhythm", 2)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables)
    {
        Assert.Equal(syllables, Syllables.In(word));
    }

    [Theory]
    [InlineData("Walk. Rest.", 2)]
    [InlineData("It was 0.23 points. That is small.", 2)]
    [InlineData("Some (e.g. Dr. Jones) say so. Others do not.", 2)]
    [InlineData("\"Does it help?\" It may.", 2)]
    [InlineData("Walk to the door, and back", 1)]
    [InlineData("1. 2. 3.", 0)]
    public void Sentence_ends_where_a_reader_would_stop(string paragraph, int sentences)
    {
        Assert.Equal(sentences, Sentences.In(paragraph).Count());
    }

    [Fact]
    public void Prose_is_what_the_site_says_itself_with_its_claims_and_places()
    {
        var passages = Prose.Of(Read("""
            ## Not counted

            One. [Two
            is claimed.]{claim=walking-helps} Three [@who-2023].

            > Not ours.

            :::reasons
            - A point.
            :::

            1. A step.

            | a | b |
            | --- | --- |
            | c | d |
            """));

        var first = passages[0];
        Assert.Equal(["One.", "Two is claimed.", "Three ."], first.Sentences.Select(sentence => sentence.Text));
        Assert.Equal([(10, 1), (10, 7), (11, 35)], first.Sentences.Select(sentence => (sentence.Line, sentence.Column)));
        Assert.Equal(["", "walking-helps", ""], first.Sentences.Select(sentence => string.Join(' ', sentence.Claims)));
        Assert.Equal(["who-2023"], first.Cited);
        Assert.Equal(
            [PassageKind.Paragraph, PassageKind.Quote, PassageKind.Point, PassageKind.Step, PassageKind.Cell, PassageKind.Cell, PassageKind.Cell, PassageKind.Cell],
            passages.Select(passage => passage.Kind));
        Assert.Equal("reasons", passages[2].Container);
    }

    [Fact]
    public void Answer_to_the_check_is_no_prose_and_no_html()
    {
        const string Body = "Text.\n<!-- check-ignore number-unknown: our own mark -->\nWalk for 10 minutes.";

        Assert.Equal(["Text.", "Walk for 10 minutes."], Prose.Of(Read(Body)).Select(passage => passage.Text));
        Assert.DoesNotContain("check-ignore", SiteText.Html(Body).Body, StringComparison.Ordinal);
    }

    private static MarkdownText Read(string body) => Assert.Single(SiteText.WithBody(body).AllArticles).Body;
}
