using System.Net;
using AngleSharp.Html.Parser;
using BackPainAdvisor.Community.Moderation;

namespace BackPainAdvisor.Durability;

/// <summary>Somebody who is signed in and decides on comments, over HTTP as a browser would.</summary>
public sealed class Moderator : IDisposable
{
    private const string Password = "seven quiet herons wade";

    private readonly HttpClient client;

    private Moderator(string name, Uri site)
    {
        Name = name;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public string Name { get; }

    /// <summary>Makes the account, as who runs the site does.</summary>
    public static Task AddAsync(SiteProgram program, string name) => program.RunAsync(Password, "user", "add", name, "--role", "moderator", "--password-from-input");

    public static async Task<Moderator> SignInAsync(string name, Uri site)
    {
        var moderator = new Moderator(name, site);
        using var form = new FormUrlEncodedContent([new("Name", name), new("Password", Password), new("Code", "")]);
        using var answer = await moderator.client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        return answer.StatusCode is HttpStatusCode.SeeOther ? moderator : throw new InvalidOperationException($"Signing in was answered {(int)answer.StatusCode}.");
    }

    /// <summary>Reads a page of the moderators' to its end.</summary>
    public Task<string> ReadAsync(string address) => client.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <returns>The comments of the queue's first page, or <c>null</c> when no whole answer came.</returns>
    public async Task<IReadOnlyList<Seen>?> QueueAsync()
    {
        try
        {
            var page = await new HtmlParser().ParseDocumentAsync(await ReadAsync("/moderation"));
            return [.. page.QuerySelectorAll("input[name=Pick]").Select(pick => Seen.Read(pick.GetAttribute("value"))).OfType<Seen>()];
        }
        catch (Exception torn) when (torn is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <param name="deed"><c>publish</c> or <c>spam</c>.</param>
    /// <param name="seen">One comment, or many at once.</param>
    /// <returns>Whether all of it is done (303), or somebody was quicker with some of it (409); <c>null</c> when no whole answer came.</returns>
    /// <exception cref="InvalidOperationException">It was answered with something else.</exception>
    public async Task<bool?> DecideAsync(string deed, IReadOnlyList<Seen> seen)
    {
        using var form = new FormUrlEncodedContent([new("Do", deed), .. seen.Select(one => KeyValuePair.Create("Pick", one.ToString()))]);
        try
        {
            using var answer = await client.PostAsync(new Uri("/moderation", UriKind.Relative), form);
            return answer.StatusCode switch
            {
                HttpStatusCode.SeeOther => true,
                HttpStatusCode.Conflict => false,
                var other => throw new InvalidOperationException($"A decision was answered {(int)other}: {await answer.Content.ReadAsStringAsync()}"),
            };
        }
        catch (Exception torn) when (torn is HttpRequestException or IOException)
        {
            return null;
        }
    }

    public void Dispose() => client.Dispose();
}
