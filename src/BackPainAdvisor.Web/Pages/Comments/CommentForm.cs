using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Typing;
using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>The comment form as a page shows it: empty, or with what was typed and what is wrong with it.</summary>
/// <param name="Slug">The article's.</param>
/// <param name="Stamp">Proof that the form was read here; see <see cref="FormStamps"/>.</param>
/// <param name="Problems">What is wrong, by field.</param>
/// <param name="Answered">The comment that is answered.</param>
/// <param name="Yes">Sent with the form, a phone number or the like is not asked about again; see <see cref="CommentDesk.Yes"/>.</param>
public sealed record CommentForm(string Slug, string Stamp, CommentInput Input, IReadOnlyDictionary<string, string> Problems, ShownComment? Answered = null, string? Yes = null)
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>The field that people do not see. Its name is one that programs like to fill in.</summary>
    public const string Trap = "Website";

    public string Address => $"/articles/{Slug}/comments";

    /// <summary>What is typed here is kept on the device under this name; what is typed for another article or answer is not mixed with it.</summary>
    public string DraftName => Input.ReplyTo is { } answered ? $"{Slug}/{answered}" : Slug;

    public static CommentForm Empty(string slug, string stamp) => new(slug, stamp, new CommentInput(), Nothing);

    public string? Problem(string field) => Problems.GetValueOrDefault(field);

    /// <summary>What a reader sent. Fields that are missing are empty; others are not looked at.</summary>
    public static CommentInput Read(IFormCollection form) => new()
    {
        Name = form["Name"].ToString(),
        Body = form["Body"].ToString(),
        ReplyTo = long.TryParse(form["ReplyTo"], out var id) ? id : null,
        Tried = form["Tried"].ToString(),
        HowLong = form["HowLong"].ToString(),
        Changed = form["Changed"].ToString(),
        Consent = form["Consent"] == "yes",
    };

    /// <summary>The names that only editors may sign with.</summary>
    public static ReservedNames ReservedBy(SiteContent site) =>
        new([site.Profile.Name, .. site.People.SelectMany(person => person.MayBeCalled.Append(person.Name))]);
}
