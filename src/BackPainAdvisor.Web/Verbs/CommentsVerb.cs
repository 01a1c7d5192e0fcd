using System.CommandLine;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>comments list</c>, <c>comments publish ID</c>, <c>comments reject ID --reason</c>. They may run beside a serving site.</summary>
internal static class CommentsVerb
{
    private const int MostListed = 200;

    public static Command Make(IServiceProvider services) => new("comments", "Read, decide on and move comments.")
    {
        List(services),
        Publish(services),
        Reject(services),
        TransferVerbs.Export(services),
        TransferVerbs.Import(services),
        ForeignVerbs.WordPress(services),
        ForeignVerbs.Disqus(services),
    };

    private static Command List(IServiceProvider services)
    {
        var verb = new Command("list", "List comments, urgent ones first, then those that wait: id, state, flags, time, article, name, text.");
        verb.SetAction(async (parsed, cancel) =>
        {
            await PrepareAsync(services, cancel);
            await using var scope = services.CreateAsyncScope();
            foreach (var comment in await CommentList.WaitingFirstAsync(scope.ServiceProvider.GetRequiredService<CommunityDb>(), MostListed, cancel))
            {
                var text = CommentText.ToPlain(comment.Body).ReplaceLineEndings(" ");
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{comment.Id}\t{comment.State}\t{Flags(comment)}\t{comment.WrittenAt:u}\t{comment.Article}\t{comment.Name}\t{text}");
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    // "crisis/suicide links", or a dash.
    private static string Flags(Comment comment)
    {
        var others = comment.Flags & (CommentFlags.Links | CommentFlags.Trap);
        var words = $"{comment.Findings} {(others is CommentFlags.None ? "" : others.ToString().ToLowerInvariant())}".Trim();
        return words.Length > 0 ? words : "-";
    }

    private static Command Publish(IServiceProvider services)
    {
        var id = new Argument<long>("id") { Description = "The number that 'comments list' shows." };
        var verb = new Command("publish", "Show a comment to everybody.") { id };
        verb.SetAction((parsed, cancel) => DecideAsync(services, parsed, desk => desk.PublishAsync(parsed.GetValue(id)), cancel));
        return verb;
    }

    private static Command Reject(IServiceProvider services)
    {
        var id = new Argument<long>("id") { Description = "The number that 'comments list' shows." };
        var reason = new Option<string>("--reason") { Description = "Why, in words its writer will read.", Required = true };
        var verb = new Command("reject", "Refuse a comment, or remove one that was shown.") { id, reason };
        verb.SetAction((parsed, cancel) => DecideAsync(services, parsed, desk => desk.RejectAsync(parsed.GetValue(id), parsed.GetValue(reason)!), cancel)); // The parser requires it.
        return verb;
    }

    private static async Task<int> DecideAsync(IServiceProvider services, ParseResult parsed, Func<CommentDesk, Task<CommentOutcome>> decide, CancellationToken cancel)
    {
        await PrepareAsync(services, cancel);
        var (code, word) = await decide(services.GetRequiredService<CommentDesk>()) switch
        {
            CommentOutcome.Kept kept => (ExitCodes.Done, $"Comment {kept.Comment.Id} is {kept.Comment.State}."),
            CommentOutcome.NotFound => (ExitCodes.Problems, "There is no such comment. 'comments list' shows the numbers."),
            CommentOutcome.NotAllowed refused => (ExitCodes.Problems, $"Comment {refused.Comment.Id} is {refused.Comment.State}; that can't be done with it."),
            _ => (ExitCodes.Problems, "The database can't be written now. Nothing was changed."),
        };
        await (code == ExitCodes.Done ? parsed.InvocationConfiguration.Output : parsed.InvocationConfiguration.Error).WriteLineAsync(word);
        return code;
    }

    private static Task PrepareAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<Store>().PrepareAsync(services.GetRequiredService<TimeProvider>(), cancel);
}
