using Microsoft.AspNetCore.Authentication.Cookies;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Names cookies <c>__Host-...</c> when the request came by https: browsers then let no other host and no plain http set
/// one of that name. By plain http, as on a laptop, browsers would refuse the prefix.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, Name(context, key), options);

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;
}
