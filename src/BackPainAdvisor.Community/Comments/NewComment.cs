using BackPainAdvisor.Community.Typing;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Comments;

/// <summary>A comment form as it came in.</summary>
/// <param name="Article">Slug of the article, known to exist.</param>
/// <param name="Input">What was typed.</param>
/// <param name="Stamp">What <see cref="FormStamps"/> put into the form.</param>
/// <param name="IsTrapFilled">Whether the field that people don't see came back filled in.</param>
/// <param name="Address">Where it came from, if known.</param>
/// <param name="Reserved">Names that only editors may use.</param>
/// <param name="Rules">What is looked for in it.</param>
/// <param name="Yes">What <see cref="CommentDesk.Yes"/> put into the form after it had asked about a phone number or the like.</param>
public sealed record NewComment(string Article, CommentInput Input, string? Stamp, bool IsTrapFilled, WriterAddress? Address, ReservedNames Reserved, CommentRules Rules, string? Yes = null);
