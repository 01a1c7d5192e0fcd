using BackPainAdvisor.Community.Comments;
using Xunit.Abstractions;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>How well the published rules do on remarks that are not their own examples. docs/moderating.md shows the table.</summary>
public sealed class ScreeningSentencesTests(ITestOutputHelper output)
{
    private static readonly CommentFlags[] Kinds =
        [CommentFlags.Crisis, CommentFlags.Urgent, CommentFlags.Personal, CommentFlags.Promotion, CommentFlags.Claim, CommentFlags.Medicine, CommentFlags.Abuse];

    [Fact]
    public void There_are_enough_remarks_and_half_of_them_are_ordinary()
    {
        var ordinary = ScreeningSentences.All.Count(sentence => sentence.Kinds is CommentFlags.None);

        Assert.True(ScreeningSentences.All.Count >= 320);
        Assert.InRange(ordinary, ScreeningSentences.All.Count * 0.45, ScreeningSentences.All.Count * 0.55);
    }

    [Fact]
    public void Nine_in_ten_urgent_remarks_are_found_among_those_held_out() => Assert.True(Row.Of(CommentFlags.Urgent, SentencePart.HeldOut).Recall >= 0.9);

    [Theory]
    [InlineData(SentencePart.HeldOut)]
    [InlineData(SentencePart.Tuned)]
    public void Every_remark_of_crisis_is_found(SentencePart part) => Assert.Equal(1, Row.Of(CommentFlags.Crisis, part).Recall);

    [Theory]
    [InlineData(SentencePart.HeldOut)]
    [InlineData(SentencePart.Tuned)]
    [InlineData(SentencePart.Watched)]
    public void At_most_4_of_71_ordinary_remarks_are_taken_for_urgent(SentencePart part)
    {
        var ordinary = ScreeningSentences.All.Where(sentence => sentence.Kinds is CommentFlags.None && sentence.Part == part).ToArray();

        var alarms = ordinary.Count(sentence => sentence.Raised.HasFlag(CommentFlags.Urgent) || sentence.Raised.HasFlag(CommentFlags.Crisis));

        Assert.True(alarms * 71 <= 4 * ordinary.Length, $"{alarms} of {ordinary.Length}");
    }

    [Theory]
    [InlineData(CommentFlags.Personal, 0.7)]
    [InlineData(CommentFlags.Promotion, 0.7)]
    [InlineData(CommentFlags.Claim, 0.6)]
    [InlineData(CommentFlags.Medicine, 0.7)]
    [InlineData(CommentFlags.Abuse, 0.6)]
    public void Other_kinds_are_mostly_found_and_mostly_right_among_those_held_out(CommentFlags kind, double floor)
    {
        var row = Row.Of(kind, SentencePart.HeldOut);

        Assert.True(row.Recall >= floor && row.Precision >= floor, row.ToString());
    }

    [Fact]
    public void Table_of_the_documentation_is_what_was_measured()
    {
        var told = File.ReadAllLines(Repository.At("docs", "moderating.md"));

        var measured = Kinds.Select(kind => $"| {kind.ToString().ToLowerInvariant()} {Row.Of(kind, SentencePart.Tuned)} {Row.Of(kind, SentencePart.HeldOut)} {Row.Of(kind, SentencePart.Watched)} {Row.Of(kind, SentencePart.Fresh)} |").ToArray();
        output.WriteLine(string.Join('\n', measured));
        output.WriteLine(Wrong());

        Assert.All(measured, line => Assert.Contains(line, told));
    }

    // What was held out is counted only: whoever reads it can't help to learn from it.
    private static string Wrong() => string.Join('\n',
        from sentence in ScreeningSentences.All
        where sentence.Part is SentencePart.Tuned && sentence.Raised != sentence.Kinds
        select $"is {sentence.Kinds}, taken for {sentence.Raised}: {sentence.Text}");

    /// <param name="Wanted">How many are of the kind.</param>
    /// <param name="Found">How many of those were found.</param>
    /// <param name="False">How many others were taken for it.</param>
    private sealed record Row(int Wanted, int Found, int False)
    {
        public double Recall => (double)Found / Wanted;

        public double Precision => Found + False == 0 ? 1 : (double)Found / (Found + False);

        public static Row Of(CommentFlags kind, SentencePart part)
        {
            var sentences = ScreeningSentences.All.Where(sentence => sentence.Part == part).ToArray();
            return new Row(
                sentences.Count(sentence => sentence.Kinds.HasFlag(kind)),
                sentences.Count(sentence => sentence.Kinds.HasFlag(kind) && sentence.Raised.HasFlag(kind)),
                sentences.Count(sentence => !sentence.Kinds.HasFlag(kind) && sentence.Raised.HasFlag(kind)));
        }

        public override string ToString() => $"| {Found} of {Wanted} | {False}";
    }
}
