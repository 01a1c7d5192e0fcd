using System.Text.Json;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Hostile;

/// <summary>A page of Chromium in which everything is noted that no comment may do.</summary>
internal sealed class WatchedPage
{
    private const string Watch = """
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) globalThis[name] = () => console.error(`ran ${name}`)
        addEventListener('securitypolicyviolation', (event) => console.error(`refused ${event.violatedDirective} ${event.blockedURI}`))
        """;

    private const string Seen = """
        () => JSON.stringify([...document.querySelectorAll('.said')].map((said) => {
          const around = said.closest('[data-comment-id], [data-id], main')
          const known = { a: ['href', 'rel'], ol: ['start'], p: [], br: [], em: [], strong: [], ul: [], li: [], blockquote: [], bdi: [] }
          const isForeign = (element) => element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !known[element.localName] || element.shadowRoot
            || [...element.attributes].some((attribute) => !known[element.localName].includes(attribute.name)) || (element.localName === 'a' && !/^https?:$/.test(element.protocol))
          return {
            id: around.dataset.commentId ?? around.dataset.id ?? '',
            name: around.querySelector('bdi').textContent,
            text: said.textContent,
            foreign: [...said.querySelectorAll('*'), ...around.querySelector('bdi').children].filter(isForeign).map((element) => element.outerHTML.slice(0, 100))
          }
        }))
        """;

    private readonly List<string> trespasses = [];

    private WatchedPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Scripts that ran, reports of the policy, errors, requests to others, answers of 5xx.</summary>
    public IReadOnlyList<string> Trespasses => trespasses;

    public static async Task<WatchedPage> OpenAsync(IBrowserContext window, Uri origin)
    {
        var watched = new WatchedPage(await window.NewPageAsync());
        await watched.Page.AddInitScriptAsync(Watch);
        watched.Page.Request += (_, request) => watched.Note(new Uri(request.Url).Authority != origin.Authority, $"asked {request.Url}");
        watched.Page.Response += (_, answer) => watched.Note(answer.Status >= 500, $"{answer.Status} from {answer.Url}");
        watched.Page.PageError += (_, error) => watched.Note(true, error);
        watched.Page.Console += (_, message) => watched.Note(message.IsComplaint(), message.Text);
        watched.Page.Popup += (_, popup) => watched.Note(true, $"opened {popup.Url}");
        watched.Page.FrameNavigated += (_, frame) => watched.Note(!frame.Url.StartsWith(origin.ToString(), StringComparison.Ordinal), $"went to {frame.Url}");
        watched.Page.Dialog += (_, dialog) =>
        {
            watched.Note(true, $"dialog {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        return watched;
    }

    /// <summary>The comments of the page that stands there.</summary>
    public async Task<Comment[]> CommentsAsync() => JsonSerializer.Deserialize<Comment[]>(await Page.EvaluateAsync<string>(Seen), JsonSerializerOptions.Web) ?? [];

    private void Note(bool isTrespass, string what)
    {
        if (isTrespass)
        {
            trespasses.Add(what);
        }
    }

    /// <summary>A comment as the browser has it: what can be read, and elements that must not be there.</summary>
    public sealed record Comment(string Id, string Name, string Text, string[] Foreign);
}
