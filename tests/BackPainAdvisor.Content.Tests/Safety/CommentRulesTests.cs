using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Content.Tests.Safety;

public class CommentRulesTests
{
    private const string Rules = """
        -- comment-rules.yaml --
        watch: Nobody watches.
        ordinary: [number]
        groups:
          numb: [numb, numbness, can't feel, tingl*]
          saddle: [groin, between <any> legs]
          trouble: [can't, not able to]
          pee: [pee, passing water]
          fever: [fever]
          back: [back]
          phone: [<phone>]
          birth: [born]
          date: [<date>]
          number: [<nhs-number>]
          doctor: [dr <name>]
          price: [<price>]
          mail: [<email>]
        excuses:
          - {id: negated, where: before, within: 4, words: [no, not, never], but: [but]}
          - {id: gone, where: after, within: 3, words: [has gone]}
          - {id: past, where: sentence, words: [years ago, in <year>], but: [now]}
        rules:
          - {id: saddle, kind: urgent, means: numb, help: now, all: [numb, saddle], within: 8 words, unless: [negated, gone, past], examples: {flag: [Numb groin.], pass: [No.]}}
          - {id: pee, kind: urgent, means: stuck, help: now, all: [trouble, pee], within: 6 words, unless: [negated], examples: {flag: [I can't pee.], pass: [No.]}}
          - {id: fever, kind: urgent, means: fever, help: now, all: [fever, back], within: comment, examples: {flag: [Back and fever.], pass: [No.]}}
          - {id: either, kind: abuse, means: either, all: [fever or pee], examples: {flag: [fever], pass: [No.]}}
          - {id: phone, kind: personal, means: a phone number, all: [phone], examples: {flag: [07700 900123], pass: [No.]}}
          - {id: birth, kind: personal, means: a date, all: [birth, date], examples: {flag: [born 1/2/1960], pass: [No.]}}
          - {id: number, kind: personal, means: a number, all: [number], examples: {flag: [943 476 5919], pass: [No.]}}
          - {id: doctor, kind: personal, means: a name, all: [doctor], examples: {flag: [Dr Who], pass: [No.]}}
          - {id: price, kind: promotion, means: a price, all: [price], examples: {flag: [£5], pass: [No.]}}
          - {id: mail, kind: personal, means: an address, all: [mail], examples: {flag: [a@b.example], pass: [No.]}}
        -- safety/red-flags.yaml --
        watch: Watch.
        groups:
          - {id: now, title: Go now, help: Ring., signs: [{text: Numb, claim: a}]}
        numbers: []
        """;

    [Theory]
    [InlineData("My groin is numb.", "saddle")]
    [InlineData("NUMB GROIN", "saddle")]
    [InlineData("nummmmb groin", "saddle")]
    [InlineData("numbnes in the groin", "saddle")]
    [InlineData("nubmness in the groin", "saddle")]
    [InlineData("I can’t feel my groin", "saddle")]
    [InlineData("i cant feel my groin", "saddle")]
    [InlineData("Tingling between her legs", "saddle")]
    [InlineData("my groin is numb\nand it hurts", "saddle")]
    [InlineData("I am not able to pee", "pee")]
    [InlineData("No pain but numb in the groin", "saddle")]
    [InlineData("Years ago it was one side, now the groin is numb", "saddle")]
    [InlineData("My back hurts. I had a fever.", "fever")]
    [InlineData("pee", "either")]
    [InlineData("0161 496 0123", "phone")]
    [InlineData("+44 (0) 20 7946 0958", "phone")]
    [InlineData("(415) 555-0132", "phone")]
    [InlineData("born on 1.7.58", "birth")]
    [InlineData("943-476-5919", "number")]
    [InlineData("said Dr. Smith", "doctor")]
    [InlineData("only £29.99", "price")]
    [InlineData("write to jane.m@example.org.", "mail")]
    public void Words_are_found_as_people_write_them(string text, string rule) => Assert.Contains(rule, Found(text));

    [Theory]
    [InlineData("No numbness in the groin.")]
    [InlineData("The numbness in my groin has gone.")]
    [InlineData("In 2015 my groin was numb.")]
    [InlineData("My foot is numb. I pulled my groin.")]
    [InlineData("Numb, one two three four five six seven eight, groin.")]
    [InlineData("My number one tip for the groin")]
    [InlineData("I did 10 20 30 40 50 of them on 3 days, 7 out of 10")]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10")]
    [InlineData("943 476 5918 is wrong by modulus 11 but may be a phone")]
    [InlineData("my dr said so")]
    [InlineData("a @ b")]
    public void Words_that_mean_something_else_pass(string text) =>
        Assert.Empty(Found(text).Except(["either", "phone"], StringComparer.Ordinal));

    [Fact]
    public void Words_found_are_told_as_they_stand()
    {
        var finding = Assert.Single(SiteText.Read(Rules).CommentRules.Find("Help, NUMBNESS round the Groin!"));

        Assert.Equal(["NUMBNESS", "Groin"], finding.Words);
    }

    [Theory]
    [InlineData("all: [numb, saddle]", "all: [numb, sadle]", "comment-rules.yaml:22", "Did you mean 'saddle'?")]
    [InlineData("unless: [negated, gone, past]", "unless: [negate]", "comment-rules.yaml:22", "Did you mean 'negated'?")]
    [InlineData("within: 8 words", "within: near", "comment-rules.yaml:22", "a number of words")]
    [InlineData("kind: urgent, means: numb, help: now,", "kind: urgent, means: numb,", "comment-rules.yaml:22", "name in 'help'")]
    [InlineData("kind: urgent, means: numb, help: now,", "kind: crisis, means: numb,", "comment-rules.yaml:22", "has no excuses")]
    [InlineData("saddle: [groin,", "saddle: [gr*in,", "comment-rules.yaml:5", "is no phrase")]
    [InlineData("<any> legs", "<some> legs", "comment-rules.yaml:5", "is no phrase")]
    [InlineData("id: pee,", "id: saddle,", "comment-rules.yaml:23", "Two rules")]
    [InlineData("{flag: [Numb groin.], pass: [No.]}", "{flag: [Numb groin.]}", "comment-rules.yaml:22", "needs examples")]
    [InlineData("kind: abuse", "kind: rude", "comment-rules.yaml:25", "none of crisis")]
    public void Mistake_is_a_problem_at_its_line_and_yesterdays_rules_stay(string right, string wrong, string place, string mend)
    {
        var good = SiteText.Read(Rules);

        var next = ContentReader.Next(SiteText.Of(Rules.Replace(right, wrong, StringComparison.Ordinal)), good, SiteText.Today);

        Assert.Contains(next.Problems, problem => problem.Place == place && problem.Message.Contains(mend, StringComparison.Ordinal));
        Assert.Equal(good.CommentRules.Rules.Count, next.CommentRules.Rules.Count);
        Assert.NotEmpty(next.CommentRules.Find("My groin is numb."));
    }

    [Theory]
    [InlineData("flag: [Numb groin.]", "flag: [Sore groin.]", "comment-rule-example", "does not find its example 'Sore groin.'")]
    [InlineData("pass: [No.]}}\n  - {id: pee", "pass: [A numb groin.]}}\n  - {id: pee", "comment-rule-example", "finds 'A numb groin.'")]
    [InlineData("help: now, all: [numb, saddle]", "help: later, all: [numb, saddle]", "comment-rule", "'later' is not in safety/red-flags.yaml")]
    public void Check_tries_the_examples_and_the_help(string right, string wrong, string rule, string message)
    {
        var text = Rules.Replace(right, wrong, StringComparison.Ordinal);

        var problems = ContentCheck.Run(SiteText.Read(text));

        Assert.NotEqual(Rules, text);
        var problem = Assert.Single(problems, problem => problem.Rule == rule);
        Assert.Equal("comment-rules.yaml:22", problem.Place);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_rules_are_right_about_their_examples()
    {
        var site = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), SiteText.Today);

        Assert.True(site.CommentRules.Rules.Count > 30);
        Assert.DoesNotContain(ContentCheck.Run(site, ContentCheck.OfStructure), problem => problem.File == "comment-rules.yaml");
        Assert.NotNull(site.CommentRules.Crisis);
    }

    private static string[] Found(string text)
    {
        var site = SiteText.Read(Rules);
        Assert.Empty(site.Problems);
        return [.. site.CommentRules.Find(text).Select(finding => finding.Rule.Id)];
    }
}
