using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Pages.Offline;

/// <summary><c>/manifest.webmanifest</c>: what a device needs to install the site (W3C Web Application Manifest).</summary>
public static class Manifest
{
    public static void MapManifest(this WebApplication app) =>
        app.MapGet("/manifest.webmanifest", (SiteContent site) => Results.Json(
            new Dictionary<string, object>
            {
                ["name"] = site.Profile.Name,
                ["short_name"] = "Back Pain",
                ["description"] = site.Profile.Tagline,
                ["lang"] = site.Profile.Language,
                ["id"] = "/",
                ["start_url"] = "/",
                ["scope"] = "/",
                ["display"] = "standalone",
                ["background_color"] = "#f8fafa",
                ["theme_color"] = "#0b5147",
                ["icons"] = new[] { new { src = "/icon.svg", sizes = "any", type = "image/svg+xml", purpose = "any" } },
            },
            contentType: "application/manifest+json")).WithMetadata(new CachedPageAttribute());
}
