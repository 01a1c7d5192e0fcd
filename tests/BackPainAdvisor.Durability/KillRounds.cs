using System.Security.Cryptography;

namespace BackPainAdvisor.Durability;

/// <summary>
/// Twenty writers send ten comments each, at once, and two moderators decide on them; the site is killed in the middle and started
/// again on the same database. Whoever got no answer sends the form again, as a reader would.
/// </summary>
public sealed class KillRounds(SiteProgram program)
{
    private readonly KeptComments kept = new(program.Store);

    /// <param name="count">At most 250.</param>
    /// <param name="report">Hears of each round when it is over.</param>
    public async Task<IReadOnlyList<Round>> RunAsync(int count, Action<Round>? report = null)
    {
        var rounds = new List<Round>();
        foreach (var moderator in Decisions.Moderators)
        {
            await Moderator.AddAsync(program, moderator);
        }

        var site = await program.StartAsync();
        try
        {
            for (var number = 1; number <= count; number++)
            {
                var (sent, decided) = await SendUntilKilledAsync(number, site);
                site.Dispose();
                site = await program.StartAsync();
                rounds.Add(await LookAsync(number, sent, decided, site));
                report?.Invoke(rounds[^1]);
            }
        }
        finally
        {
            site.Dispose();
        }

        return rounds;
    }

    private static async Task<(List<Sent> Sent, List<Decided> Decided)> SendUntilKilledAsync(int number, RunningSite site)
    {
        // Each form that leaves and each answer that comes is a step: at any of them the site is in the middle of others.
        var (step, last) = (0, RandomNumberGenerator.GetInt32(1, 2 * Comments.Count));
        var writers = Comments.Writers.ToDictionary(writer => writer, writer => new Writer(Comments.Source(number, writer), site.Address));
        var moderators = await SignInAsync(site);
        var stamp = await writers.Values.First().StampAsync();
        var deciding = Task.WhenAll(moderators.Select(moderator => Decisions.SendAsync(moderator, Step)));
        var sent = await Task.WhenAll(writers.Select(writer => SendAllAsync(writer.Key, writer.Value)));
        var decided = await deciding;
        writers.Values.ToList().ForEach(writer => writer.Dispose());
        moderators.ForEach(moderator => moderator.Dispose());
        return ([.. sent.SelectMany(one => one)], [.. decided.SelectMany(one => one)]);

        async Task<List<Sent>> SendAllAsync(int person, Writer writer)
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

    private async Task<Round> LookAsync(int number, List<Sent> sent, List<Decided> decided, RunningSite site)
    {
        var isSound = await kept.IsSoundAsync();
        var (answered, found, again) = await LookAtCommentsAsync(number, sent, site);
        var (decisions, decisionsFound) = await LookAtDecisionsAsync(decided, site);
        var all = await kept.CountAsync();
        var expected = Enumerable.Range(1, number).SelectMany(round => Comments.Texts(round)).ToList();
        return new Round(
            number, sent.Count, answered, found, again, expected.Count(text => !all.ContainsKey(text)), expected.Count(text => all.GetValueOrDefault(text) > 1),
            decisions, decisionsFound, (await kept.AtOddsWithLogAsync()).Count, isSound);
    }

    private async Task<(int Answered, int Found, int Again)> LookAtCommentsAsync(int number, List<Sent> sent, RunningSite site)
    {
        var counts = await kept.CountAsync();
        var (answered, found, again) = (0, 0, 0);
        string? stamp = null;
        foreach (var person in Comments.Writers)
        {
            using var writer = new Writer(Comments.Source(number, person), site.Address);
            var links = sent.Where(one => one.Writer == person && one.Link is not null).ToDictionary(one => one.Text, one => one.Link, StringComparer.Ordinal);
            stamp ??= await writer.StampAsync();
            foreach (var text in Comments.Texts(number, person))
            {
                if (links.GetValueOrDefault(text) is { } link)
                {
                    answered++;
                    found += counts.GetValueOrDefault(text) == 1 && await writer.OpensAsync(link, text) ? 1 : 0;
                }
                else
                {
                    again++;
                    await writer.SendAsync(text, stamp);
                }
            }
        }

        return (answered, found, again);
    }

    /// <summary>What was answered 409 may be done in part; that it is never half done is seen in <see cref="KeptComments.AtOddsWithLogAsync"/>.</summary>
    private async Task<(int Decided, int Found)> LookAtDecisionsAsync(List<Decided> decided, RunningSite site)
    {
        var logged = (await kept.DecisionsAsync()).CountBy(entry => entry).ToDictionary();
        var promised = decided.Where(one => one.Answer is true).SelectMany(one => one.Comments.Select(comment => (comment.Id, one.Moderator, one.Deed))).ToList();
        var moderators = await SignInAsync(site);
        foreach (var unanswered in decided.Where(one => one.Answer is null))
        {
            await moderators.Single(moderator => moderator.Name == unanswered.Moderator).DecideAsync(unanswered.Deed, unanswered.Comments);
        }

        moderators.ForEach(moderator => moderator.Dispose());
        return (promised.Count, promised.Count(one => logged.GetValueOrDefault(one) == 1));
    }

    private static async Task<List<Moderator>> SignInAsync(RunningSite site) =>
        [.. await Task.WhenAll(Decisions.Moderators.Select(name => Moderator.SignInAsync(name, site.Address)))];
}
