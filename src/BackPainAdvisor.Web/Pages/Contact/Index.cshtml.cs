using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Messages;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Contact;

/// <summary>The page <c>pages/contact.md</c> with the form that leaves a message for the editors.</summary>
[CachedPage]
public sealed class IndexModel(SiteContent content, MessageDesk desk, FormStamps stamps, RateLimits limits) : PageModel
{
    private const string Slug = "contact";

    public ContentPage Standing { get; private set; } = null!;

    public ArticleHtml Html { get; private set; } = null!;

    public MessageInput Input { get; private set; } = new();

    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Stamp { get; private set; } = "";

    public string? Notice { get; private set; }

    public IActionResult OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        Response.Headers.CacheControl = "no-store";
        Input = new MessageInput { Name = form["Name"].ToString(), Body = form["Body"].ToString(), ReplyAddress = form["ReplyAddress"].ToString() };
        if (limits.Wait(HttpContext.Writer()) is { } wait)
        {
            Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
            return Show(StatusCodes.Status429TooManyRequests, $"Too many messages at once. Please wait {Math.Ceiling(wait.TotalMinutes):0} minutes. Your text is kept below.");
        }

        switch (await desk.LeaveAsync(Input, form["Stamp"], HttpContext.Writer()))
        {
            case MessageOutcome.Kept:
                return this.SeeOther("/contact/sent");
            case MessageOutcome.Refused refused:
                Problems = refused.Problems;
                return Show(StatusCodes.Status422UnprocessableEntity, refused.Problems.GetValueOrDefault("Stamp") ?? "Your message is not sent yet. What needs mending is named beside the field.");
            default:
                Response.AskToComeBack();
                return Show(StatusCodes.Status503ServiceUnavailable, "We can't save messages right now. The fault is ours. Your text is kept below: please try again in a minute.");
        }
    }

    private IActionResult Show(int status = StatusCodes.Status200OK, string? notice = null)
    {
        if (content.Page(Slug) is not { } page)
        {
            return NotFound();
        }

        (Standing, Html, Stamp, Notice) = (page, ArticleHtml.Of(page.Body, content), stamps.Make(MessageDesk.Form), notice);
        Response.StatusCode = status;
        return Page();
    }
}
