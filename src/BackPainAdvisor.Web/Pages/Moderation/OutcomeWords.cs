using BackPainAdvisor.Community.Moderation;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>Why nothing was done, in words for the moderator.</summary>
internal static class OutcomeWords
{
    public const string Unwritten = "The database can't be written now. Nothing was changed. Try again in a minute.";

    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Overtaken { Comment: var comment, Last: { } last } =>
            $"Nothing was done with comment {comment.Id} by {comment.Name}: {last.Actor} was quicker ({last.Deed}, {last.At:HH:mm} UTC).",
        DecisionOutcome.Overtaken { Comment: var comment } =>
            $"Nothing was done with comment {comment.Id} by {comment.Name}: its writer has changed it or taken it back.",
        DecisionOutcome.ToMend { Problems: var problems } => string.Join(' ', problems.Values),
        _ => "That comment is not there any more.",
    };
}
