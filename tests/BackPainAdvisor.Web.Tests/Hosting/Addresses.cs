using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>Every pattern that the site answers, but for its scripts and styles.</summary>
public static class Addresses
{
    public static IReadOnlyList<string> Patterns(IServiceProvider services) => [.. Endpoints(services).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>With real values in it.</summary>
    public static IReadOnlyList<string> Of(IServiceProvider services, long commentId) => [.. Patterns(services).Select(pattern => Filled(pattern, commentId))];

    public static string Filled(string pattern, long commentId) =>
        "/" + string.Join('/', RoutePatternFactory.Parse(pattern).PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Filled(part, pattern, commentId)))));

    private static IEnumerable<RouteEndpoint> Endpoints(IServiceProvider services) => services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !endpoint.RoutePattern.RawText!.Contains("{**path", StringComparison.Ordinal)); // Files that are new since the build.

    private static string Filled(RoutePatternPart part, string pattern, long commentId) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "slug" } => pattern.StartsWith("/exercises", StringComparison.Ordinal) ? "bird-dog"
            : pattern.StartsWith("/programs", StringComparison.Ordinal) ? "ten-minute-daily"
            : pattern == "/{slug}" ? "about"
            : "back-scans",
        RoutePatternParameterPart { Name: "id" } => pattern.StartsWith("/topics", StringComparison.Ordinal) ? "moving" : pattern.StartsWith("/evidence", StringComparison.Ordinal) ? "cause-mostly-non-specific" : $"{commentId}",
        RoutePatternParameterPart { Name: "status" } => "404",
        _ => "2",
    };
}
