using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>What a page says of itself to the layout.</summary>
/// <param name="Title">Without the site's name.</param>
/// <param name="Description">For search engines and shared links.</param>
/// <param name="Path">Its one address, from the slash.</param>
/// <param name="Components">Style sheets it uses beyond the frame, by name.</param>
/// <param name="StructuredData">JSON-LD, or nothing.</param>
/// <param name="IsIndexed">Whether search engines may list it.</param>
public sealed record PageHead(
    string Title,
    string Description,
    string Path,
    string Components = "",
    string? StructuredData = null,
    bool IsIndexed = true)
{
    public const string Key = "Head";

    public static PageHead Of(ViewDataDictionary data) =>
        data[Key] as PageHead ?? throw new InvalidOperationException("The page did not set ViewData[\"Head\"]; every page has a title, a description and an address.");
}
