using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Figures;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Pages.Exercises;

/// <summary>
/// The pictures of exercises. Pages use addresses made of a picture's bytes, kept for ever;
/// <c>/exercises/{slug}/figure.svg?frame=start|end|N&amp;badge=off</c> is the one that people link to.
/// </summary>
public static class FigureAddresses
{
    private const string KeptForEver = "public, max-age=31536000, immutable";

    public static void MapFigures(this WebApplication app)
    {
        app.MapGet("/exercises/{slug}/figure.svg", Named);
        app.MapGet("/exercises/{slug}/{picture}.svg", ByItsBytes).WithMetadata(new CachedPageAttribute());
    }

    private static IResult Named(string slug, string? frame, string? badge, SiteContent site, HttpResponse response)
    {
        if (site.Exercises.Find(slug) is not { } exercise)
        {
            return Results.NotFound();
        }

        var last = exercise.Figure.Poses.Count - 1;
        int? at = frame switch
        {
            null or "" => null,
            "start" => 0,
            "end" => last,
            _ when int.TryParse(frame, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last + 1 => number - 1,
            _ => -1,
        };
        if (at < 0)
        {
            return Results.Text($"This exercise has the positions 1 to {last + 1}. Ask for ?frame=1, start or end.\n", statusCode: StatusCodes.Status400BadRequest);
        }

        var options = new FigureOptions(HasBadge: badge != "off");
        var figure = Figure.Of(exercise.Figure);
        return Svg(response, at is { } still ? figure.Still(still, options) : figure.Moving(options), "no-cache");
    }

    private static IResult ByItsBytes(string slug, string picture, SiteContent site, HttpResponse response)
    {
        if (site.Exercises.Find(slug) is not { } exercise)
        {
            return Results.NotFound();
        }

        var pictures = site.Exercises.PicturesOf(exercise);
        var address = $"{exercise.Address}/{picture}.svg";
        return pictures.Stills.Append(pictures.Moving).FirstOrDefault(drawn => drawn.Address == address) is { } found
            ? Svg(response, found.Svg, KeptForEver)
            // The exercise was drawn anew since; an old page still gets a picture of it.
            : Results.Redirect($"{exercise.Address}/figure.svg");
    }

    /// <summary>Opened by itself, a picture may use its own style and nothing else.</summary>
    public static IResult Svg(HttpResponse response, string svg, string lifetime)
    {
        response.Headers.CacheControl = lifetime;
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src {StyleHash(svg)}; sandbox; frame-ancestors 'none'";
        return Results.Text(svg, "image/svg+xml; charset=utf-8");
    }

    private static string StyleHash(string svg)
    {
        const string Opening = "<style>";
        var start = svg.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return "'none'";
        }

        start += Opening.Length;
        var style = svg[start..svg.IndexOf("</style>", start, StringComparison.Ordinal)];
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
    }
}
