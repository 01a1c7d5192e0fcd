using System.Diagnostics;

namespace BackPainAdvisor.Durability;

/// <summary>A line for each kill, and the sum of all.</summary>
internal static class KillTable
{
    /// <returns>Whether nothing was lost.</returns>
    public static async Task<bool> WriteAsync(SiteProgram program, int count)
    {
        var started = Stopwatch.GetTimestamp();
        Console.WriteLine("round   sent  answered 303   found    lost  doubled   sent again  decided 303   found  at odds  database");
        var rounds = await new KillRounds(program).RunAsync(count, Write);
        Console.WriteLine(
            $"{rounds.Count} kills: {rounds.Sum(round => round.Sent)} comments sent, {rounds.Sum(round => round.Answered)} answered, {rounds.Sum(round => round.Lost)} lost, "
            + $"{rounds[^1].Missing} missing in the end, {rounds.Max(round => round.Doubled)} doubled; {rounds.Sum(round => round.Decided)} decisions answered, {rounds.Sum(round => round.DecisionsLost)} lost, "
            + $"{rounds.Max(round => round.AtOdds)} at odds with the log; {rounds.Count(round => !round.IsSound)} damaged databases, in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        return rounds.All(round => round.IsKept);
    }

    private static void Write(Round round) => Console.WriteLine(
        $"{round.Number,5}  {round.Sent,5}  {round.Answered,12}  {round.Found,6}  {round.Lost,6}  {round.Doubled,7}  {round.SentAgain,11}  "
        + $"{round.Decided,11}  {round.DecisionsFound,6}  {round.AtOdds,7}  {(round.IsSound ? "ok" : "DAMAGED"),8}");
}
