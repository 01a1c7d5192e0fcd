using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Content.Tests.Checking.Rules;

/// <summary>The rules that read sentences: what each must find, and near misses that it must leave alone. The body begins on line 8.</summary>
public class TextRulesTests
{
    [Theory]
    [InlineData("Walking eases pain.", "8:9 claim-missing")]
    [InlineData("Walk. Studies show that it helps.", "8:7 claim-missing")]
    [InlineData("- Walking eases pain.", "8:11 claim-missing")]
    [InlineData("[Walking eases pain.]{claim=walking-helps}", "")]
    [InlineData("Walking eases pain [@who-2023].", "")]
    [InlineData("Does walking help if it eases pain?", "")]
    [InlineData("Nobody knows whether it eases pain.", "")]
    [InlineData("1. Stop when it eases.", "")]
    [InlineData("> Walking eases pain.", "")]
    [InlineData("They said that \"walking eases pain\" for long.", "")]
    [InlineData("## Ask {#questions}\n\n- My pain eases when I sit. What is it?", "")]
    public void Medical_statement_stands_in_a_claim_or_cites_its_source(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["claim-missing"], body).Select(each => each.Replace("8:1 ", "8:9 ", StringComparison.Ordinal).Replace("8:3 ", "8:11 ", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("[Rest cures the back.]{claim=legacy-rest}", "8:1 legacy-as-fact")]
    [InlineData(":::claim legacy-rest\n:::", "8:1 legacy-as-fact")]
    [InlineData(":::verdict legacy-rest untested\n> Rest cures the back.\n:::", "")]
    public void What_the_old_page_said_is_judged_and_never_stated(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["legacy-as-fact"], body)));
    }

    [Theory]
    [InlineData("It helped 8 people.", "8:11 number-unknown")]
    [InlineData("[Walking helps a little.]{claim=walking-helps} It helped 8 people.", "8:58 number-unknown")]
    [InlineData("[Walking helps a little.]{claim=walking-helps} It helped 7 of 10 people.", "")]
    [InlineData("Of ten people 7 walked [@hayden-2021].", "")]
    [InlineData("Score it from 0 to 10.", "")]
    [InlineData("Say it out of 10.", "")]
    [InlineData("The page of 2007 said so.", "")]
    [InlineData("> 8 people said so.", "")]
    [InlineData("<!-- check-ignore number-unknown: our own mark -->\nWalk for 12 minutes.", "")]
    public void Number_stands_in_a_claim_or_an_exercise(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["number-unknown"], body)));
    }

    [Theory]
    [InlineData("Hold the [wall sit](/exercises/wall-sit) for 15 seconds.", true)]
    [InlineData("Hold the [wall sit](/exercises/wall-sit#dose) for 15 seconds.", true)]
    [InlineData("Hold the [low one](/exercises/wall-sit-low) for 15 seconds.", false)]
    public void Number_stands_in_an_exercise_that_is_linked_and_not_in_one_whose_address_begins_alike(string body, bool isKnown)
    {
        var exercise = File.ReadAllText(Repository.At("content", "exercises", "wall-sit.md"));

        var site = SiteText.Read(SiteText.Ledger, "-- exercises/wall-sit.md --", exercise, "-- articles/walking.md --", SiteText.FrontMatter, body);

        var problems = ContentCheck.Run(site, ContentCheck.OfText);
        Assert.Equal(isKnown, !problems.Any(problem => problem is { Rule: "number-unknown", File: "articles/walking.md", Line: 8 }));
    }

    [Theory]
    [InlineData("For 7 in 10 it helped, and for 70 in 100 it did not.", "8:1 denominator-mixed")]
    [InlineData("For 7 in 10 it helped, and for 2 in 10 it did not.", "")]
    public void Rates_side_by_side_share_one_denominator(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["denominator-mixed"], body)));
    }

    [Theory]
    [InlineData("It CURES backs.", "8:4 absolute-claim")]
    [InlineData("Walk and be well for good.", "8:18 absolute-claim")]
    [InlineData("It is no cure.", "")]
    [InlineData("It does not, for most of the people, cure.", "8:38 absolute-claim")]
    [InlineData("\"It cures\", they said.", "")]
    [InlineData("> It cures.", "")]
    [InlineData("Be secure.", "")]
    [InlineData("`cure`", "8:1 absolute-claim")]
    public void Words_of_cure_stand_only_where_others_are_quoted_or_denied(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["absolute-claim"], body)));
    }

    [Theory]
    [InlineData("Your lumbar spine.", "8:6 jargon-unexplained")]
    [InlineData("Your lumbar (lower) spine. The lumbar spine.", "")]
    public void Word_of_medicine_is_explained_where_it_first_stands(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["jargon-unexplained"], body)));
    }

    [Theory]
    [InlineData(25, "")]
    [InlineData(26, "8:1 sentence-long")]
    public void Sentence_has_at_most_25_words(int words, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["sentence-long"], string.Join(' ', Enumerable.Repeat("walk", words)) + ".")));
    }

    [Fact]
    public void Key_point_has_at_most_20_words()
    {
        var body = $":::key-points\n- {string.Join(' ', Enumerable.Repeat("walk", 21))}.\n:::";

        Assert.Equal(["9:3 sentence-long"], SiteText.FoundBy(["sentence-long"], body));
    }

    [Theory]
    [InlineData(7, "")]
    [InlineData(8, "8:1 list-long")]
    public void List_has_at_most_seven_points(int points, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["list-long"], string.Concat(Enumerable.Repeat("- Walk.\n", points)))));
    }

    [Theory]
    [InlineData("Individualised musculoskeletal rehabilitation necessitates collaboration.", 10, "0:0 reading-grade")]
    [InlineData("Individualised musculoskeletal rehabilitation necessitates collaboration.", 9, "")]
    [InlineData("Walk to the shop and back.", 10, "")]
    public void Text_of_fifty_words_is_plain_enough_for_a_person_of_eleven(string sentence, int times, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["reading-grade"], string.Join(' ', Enumerable.Repeat(sentence, times)))));
    }

    [Theory]
    [InlineData("Take 400 mg.", "8:1 medicine-dose")]
    [InlineData("Take 400mg.", "8:1 medicine-dose")]
    [InlineData("Walk 400 m.", "")]
    public void No_dose_of_a_medicine_stands_in_an_article(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["medicine-dose"], body)));
    }

    [Theory]
    [InlineData("Walk <b>now</b>.", "8:6 raw-html")]
    [InlineData("Less than 3 < 5.", "")]
    [InlineData("![A bed](https://example.org/bed.png)", "8:1 third-party")]
    [InlineData("![Image of a bed](/bed.png)", "8:1 alt-unhelpful")]
    [InlineData("![bed.png](/bed.png)", "8:1 alt-unhelpful")]
    [InlineData("![A person lies on a bed.](/bed.png)", "")]
    public void Html_and_pictures_are_what_a_reader_can_use(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["raw-html", "third-party", "alt-unhelpful"], body).Distinct().Take(1)));
    }

    [Theory]
    [InlineData("<!-- check-ignore number-unknown -->\nWalk for 12 minutes.", "8:1 check-ignore|9:10 number-unknown")]
    [InlineData("<!-- check-ignore number-unknown: no need -->\nWalk.", "8:1 check-ignore-unused")]
    [InlineData("<!-- check-ignore number-unknown: our mark -->\nWalk.\n\nWalk for 12 minutes.", "8:1 check-ignore-unused|11:10 number-unknown")]
    [InlineData("<!-- check-ignore number-unknown: our mark -->\n- Walk for 12 minutes.\n- Walk for 15 minutes.", "")]
    public void Answer_to_the_check_is_about_the_block_below_it_and_has_a_reason(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundBy(["number-unknown", "check-ignore", "check-ignore-unused"], body)));
    }
}
