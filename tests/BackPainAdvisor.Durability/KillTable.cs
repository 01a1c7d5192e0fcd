using System.Diagnostics;

namespace BackPainAdvisor.Durability;

/// <summary><c>BackPainAdvisor.Durability SITE CONTENT ROUNDS</c>: a published site's folder, the content folder, how many rounds. A line for each kill.</summary>
internal static class KillTable
{
    private static async Task<int> Main(string[] args)
    {
        var (site, content, count) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]), int.Parse(args[2]));
        var folder = Directory.CreateTempSubdirectory("back-pain-durability-").FullName;
        var database = Path.Combine(folder, "site.db");
        var started = Stopwatch.GetTimestamp();
        try
        {
            Console.WriteLine("round   sent  answered 303   found    lost  doubled   sent again  integrity");
            var rounds = await new KillRounds(() => RunningSite.StartAsync(Path.Combine(site, "BackPainAdvisor.Web"), site, content, database), database).RunAsync(count, Write);
            Console.WriteLine(
                $"{rounds.Count} kills: {rounds.Sum(round => round.Sent)} comments sent, {rounds.Sum(round => round.Answered)} answered, {rounds.Sum(round => round.Lost)} lost, "
                + $"{rounds.Sum(round => round.Doubled)} doubled, {rounds.Count(round => !round.IsSound)} damaged databases, in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
            return rounds.All(round => round.IsKept) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(Round round) => Console.WriteLine(
        $"{round.Number,5}  {round.Sent,5}  {round.Answered,12}  {round.Found,6}  {round.Lost,6}  {round.Doubled,7}  {round.SentAgain,11}  {(round.IsSound ? "ok" : "DAMAGED"),9}");
}
