using System.Security.Cryptography;

namespace BackPainAdvisor.Durability;

/// <summary>
/// Twenty writers send ten comments each, at once; the site is killed in the middle and started again on the same database.
/// Whoever got no answer sends the comment again, as a reader would.
/// </summary>
/// <param name="start">Starts the site on the database.</param>
/// <param name="database">The SQLite file.</param>
public sealed class KillRounds(Func<Task<RunningSite>> start, string database)
{
    /// <param name="count">At most 250.</param>
    /// <param name="report">Hears of each round when it is over.</param>
    public async Task<IReadOnlyList<Round>> RunAsync(int count, Action<Round>? report = null)
    {
        var rounds = new List<Round>();
        var site = await start();
        try
        {
            for (var number = 1; number <= count; number++)
            {
                var sent = await SendUntilKilledAsync(number, site);
                site.Dispose();
                site = await start();
                rounds.Add(await LookAsync(number, sent, site));
                report?.Invoke(rounds[^1]);
            }
        }
        finally
        {
            site.Dispose();
        }

        return rounds;
    }

    private static async Task<List<Sent>> SendUntilKilledAsync(int number, RunningSite site)
    {
        // Each form that leaves and each answer that comes is a step: at any of them the site is in the middle of others.
        var (step, last) = (0, RandomNumberGenerator.GetInt32(1, 2 * Comments.Count));
        var writers = Comments.Writers.ToDictionary(writer => writer, writer => new Writer(Comments.Source(number, writer), site.Address));
        var stamps = await Task.WhenAll(writers.Values.Select(writer => writer.StampAsync()));
        var sent = await Task.WhenAll(writers.Select(writer => SendAllAsync(writer.Key, writer.Value, stamps[0])));
        writers.Values.ToList().ForEach(writer => writer.Dispose());
        return [.. sent.SelectMany(one => one)];

        async Task<List<Sent>> SendAllAsync(int person, Writer writer, string stamp)
        {
            var own = new List<Sent>();
            foreach (var text in Comments.Texts(number, person))
            {
                var answer = writer.SendAsync(text, stamp);
                Step();
                own.Add(new Sent(person, text, await answer));
                if (own[^1].Link is null)
                {
                    break;
                }

                Step();
            }

            return own;
        }

        void Step()
        {
            if (Interlocked.Increment(ref step) == last)
            {
                site.Kill();
            }
        }
    }

    private async Task<Round> LookAsync(int number, List<Sent> sent, RunningSite site)
    {
        var isSound = await KeptComments.IsSoundAsync(database);
        var kept = await KeptComments.CountAsync(database);
        var (answered, found, again) = (0, 0, 0);
        foreach (var person in Comments.Writers)
        {
            using var writer = new Writer(Comments.Source(number, person), site.Address);
            var links = sent.Where(one => one.Writer == person && one.Link is not null).ToDictionary(one => one.Text, one => one.Link, StringComparer.Ordinal);
            var stamp = await writer.StampAsync();
            foreach (var text in Comments.Texts(number, person))
            {
                if (links.GetValueOrDefault(text) is { } link)
                {
                    answered++;
                    found += kept.GetValueOrDefault(text) == 1 && await writer.OpensAsync(link, text) ? 1 : 0;
                }
                else
                {
                    again++;
                    await writer.SendAsync(text, stamp);
                }
            }
        }

        var all = await KeptComments.CountAsync(database);
        var expected = Enumerable.Range(1, number).SelectMany(round => Comments.Texts(round)).ToList();
        return new Round(
            number, sent.Count, answered, found, again, expected.Count(text => !all.ContainsKey(text)), expected.Count(text => all.GetValueOrDefault(text) > 1), isSound);
    }
}
