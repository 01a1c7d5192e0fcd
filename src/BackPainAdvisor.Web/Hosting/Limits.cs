using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>What one connection may ask for, so that none can starve the others.</summary>
public static class Limits
{
    public static void Set(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = SmallFormsOnly.MostBytes;
        server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        server.Limits.MaxConcurrentConnections = 10_000;
    }
}
