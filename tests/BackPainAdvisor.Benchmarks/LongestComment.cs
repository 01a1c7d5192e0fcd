using System.Diagnostics;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Benchmarks;

/// <summary>The longest comment that the form takes, made of the rules' own examples, so that many words nearly fit.</summary>
internal static class LongestComment
{
    public const int Letters = 5000;

    private const int Rounds = 200;

    /// <returns>Milliseconds of the fastest round, as other programs share the machine.</returns>
    public static double ScreenedIn(CommentRules rules)
    {
        var examples = string.Join(' ', rules.Rules.SelectMany(rule => rule.Flag.Concat(rule.Pass)));
        var text = string.Concat(Enumerable.Repeat(examples + " ", (Letters / examples.Length) + 1))[..Letters];
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            rules.Find(text);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
    }
}
