using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Safety;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>Leaving a comment: 303 to its private page; the form again with its text and what is wrong; or the comment as readers would see it, kept nowhere.</summary>
public sealed class WriteModel(SiteContent content, CommentDesk desk, CommunityDb db, FormStamps stamps, RateLimits limits, TimeProvider time) : PageModel
{
    private string? _yes;

    public Article Article { get; private set; } = null!;

    public CommentForm Form { get; private set; } = null!;

    public string? Notice { get; private set; }

    /// <summary>The text can't be sent again, only copied.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>What looks as if it told who or where somebody is.</summary>
    public IReadOnlyList<Finding> Asked { get; private set; } = [];

    /// <summary>What its writer asked to see first.</summary>
    public ShownComment? Preview { get; private set; }

    /// <summary>Shown before the preview, when its words call for it.</summary>
    public HelpNow? Help { get; private set; }

    public IActionResult OnGet(string slug) =>
        content.Article(slug) is { } article ? RedirectPermanent($"{article.Address}#comments") : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (content.Article(slug) is not { } article)
        {
            return NotFound();
        }

        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        (Article, var input) = (article, CommentForm.Read(form));
        _yes = form["Yes"];
        var isPreview = form["Do"] == "preview";
        if ((isPreview ? limits.WaitToPreview(HttpContext.Writer()) : limits.Wait(HttpContext.Writer())) is { } wait)
        {
            Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
            return await AgainAsync(input, StatusCodes.Status429TooManyRequests, [], $"Too many comments at once. Please wait {Math.Ceiling(wait.TotalMinutes):0} minutes. Your text is kept below.", cancel);
        }

        return isPreview ? await PreviewAsync(input, cancel) : await SendAsync(slug, form, input, cancel);
    }

    private async Task<IActionResult> SendAsync(string slug, IFormCollection form, CommentInput input, CancellationToken cancel)
    {
        var outcome = await desk.LeaveAsync(new NewComment(slug, input, form["Stamp"], form[CommentForm.Trap].ToString().Length > 0, HttpContext.Writer(), CommentForm.ReservedBy(content), content.CommentRules, form["Yes"]));
        return outcome switch
        {
            CommentOutcome.Kept { Key: { } key } kept => this.SeeOther(PrivateLink.Of(kept.Comment.Id, key)),
            CommentOutcome.Kept kept => this.SeeOther($"/comments/{kept.Comment.Id}"),
            CommentOutcome.Asks asks => await AskAsync(input, asks.Findings, cancel),
            CommentOutcome.Refused refused => await AgainAsync(input, StatusCodes.Status422UnprocessableEntity, refused.Problems, refused.Problems.GetValueOrDefault("Stamp"), cancel),
            CommentOutcome.Closed closed => await CloseAsync(input, closed.IsWholeSite, cancel),
            _ => await UnavailableAsync(input, cancel),
        };
    }

    private Task<IActionResult> PreviewAsync(CommentInput input, CancellationToken cancel)
    {
        var tidy = input.Tidy();
        var problems = (tidy with { Consent = true }).Problems(CommentForm.ReservedBy(content)); // Consent is asked for when it is sent.
        if (problems.Count > 0)
        {
            return AgainAsync(input, StatusCodes.Status422UnprocessableEntity, problems, null, cancel);
        }

        (Preview, Help) = (ShownComment.Preview(tidy, time.GetUtcNow().UtcDateTime), HelpNow.For(Screening.Of(tidy, content.CommentRules), content));
        return AgainAsync(input, StatusCodes.Status200OK, [], null, cancel);
    }

    private Task<IActionResult> AskAsync(CommentInput input, IReadOnlyList<Finding> findings, CancellationToken cancel)
    {
        (Asked, _yes) = (findings, desk.Yes(Article.Slug));
        return AgainAsync(input, StatusCodes.Status422UnprocessableEntity, [], null, cancel);
    }

    private Task<IActionResult> CloseAsync(CommentInput input, bool isWholeSite, CancellationToken cancel)
    {
        IsClosed = true;
        return isWholeSite
            ? AgainAsync(input, StatusCodes.Status503ServiceUnavailable, [], ClosedNotice.OfSite, cancel)
            : AgainAsync(input, StatusCodes.Status409Conflict, [], ClosedNotice.OfDiscussion, cancel);
    }

    private Task<IActionResult> UnavailableAsync(CommentInput input, CancellationToken cancel)
    {
        Response.AskToComeBack();
        return AgainAsync(input, StatusCodes.Status503ServiceUnavailable, [], "We can't save comments right now. The fault is ours. Your text is kept below: please try again in a minute.", cancel);
    }

    private async Task<IActionResult> AgainAsync(CommentInput input, int status, IEnumerable<KeyValuePair<string, string>> problems, string? notice, CancellationToken cancel)
    {
        (Notice, Response.StatusCode) = (notice, status);
        Response.Headers.CacheControl = "no-store";
        Form = new CommentForm(Article.Slug, stamps.Make(Article.Slug), input, problems.ToDictionary(), await AnsweredAsync(input.ReplyTo, cancel), _yes);
        return Page();
    }

    // Without the database the form still comes back with its text, only without the name of who is answered.
    private async Task<ShownComment?> AnsweredAsync(long? id, CancellationToken cancel)
    {
        try
        {
            return await Answered.FindAsync(db, Article.Slug, id, cancel);
        }
        catch (Exception failure) when (StoreAway.IsBehind(failure))
        {
            return null;
        }
    }
}
