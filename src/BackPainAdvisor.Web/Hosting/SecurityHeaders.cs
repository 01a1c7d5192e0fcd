namespace BackPainAdvisor.Web.Hosting;

/// <summary>What every response says about what it may do, errors included.</summary>
public static class SecurityHeaders
{
    public const string OnlyHttps = "max-age=63072000; includeSubDomains";

    private const string NoPermissions =
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private static readonly string[] OfPasskeys = ["publickey-credentials-create", "publickey-credentials-get"];
    private static readonly string NobodysPermissions = Permissions("");

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var version = app.Services.GetRequiredService<SiteVersion>().Text;
        app.Use((context, next) =>
        {
            Write(context.Response.Headers, context.Request.IsHttps, version);
            // A page that answers with an error has its headers cleared first; they must come back.
            context.Response.OnStarting(() =>
            {
                Write(context.Response.Headers, context.Request.IsHttps, version);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>Lets a page carry the one sheet in its head, and nothing else inline.</summary>
    public static void AllowStyle(this HttpResponse response, StyleSheet sheet) =>
        response.Headers.ContentSecurityPolicy = Policy(sheet.Hash);

    /// <summary>Lets a page use one thing that no other may.</summary>
    /// <param name="response">Of the page.</param>
    /// <param name="permission">Such as <c>publickey-credentials-get</c>.</param>
    public static void Allow(this HttpResponse response, string permission) => response.Headers["Permissions-Policy"] = Permissions(permission);

    private static void Write(IHeaderDictionary headers, bool isHttps, string version)
    {
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is [_, ..] set ? set : Policy("");
        headers["Referrer-Policy"] = headers["Referrer-Policy"] is [_, ..] referrer ? referrer : "strict-origin-when-cross-origin";
        headers[SiteVersion.Header] = version;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Permissions-Policy"] = headers["Permissions-Policy"] is [_, ..] permissions ? permissions : NobodysPermissions;
        if (isHttps)
        {
            headers.StrictTransportSecurity = OnlyHttps;
        }
    }

    private static string Permissions(string allowed) =>
        string.Join(", ", OfPasskeys.Select(permission => $"{permission}={(permission == allowed ? "(self)" : "()")}").Prepend(NoPermissions));

    private static string Policy(string styleHash) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'{(styleHash.Length > 0 ? " " + styleHash : "")}; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker";
}
