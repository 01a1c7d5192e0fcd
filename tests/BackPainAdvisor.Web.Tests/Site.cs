using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace BackPainAdvisor.Web.Tests;

/// <summary>The whole site in memory, over the real content or a folder of a test's own, with a database of its own.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-advisor-").FullName;
    private readonly string _content;

    public Site()
        : this(Repository.Content)
    {
    }

    private Site(string content) => _content = content;

    /// <summary>The content folder that the site watches.</summary>
    public string ContentFolder => _content;

    public string Database => Path.Combine(_folder, "site.db");

    /// <summary>A site over a copy of the real content, which the test may change.</summary>
    public static Site WithItsOwnContent()
    {
        var copy = Directory.CreateTempSubdirectory("back-pain-content-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return new Site(copy);
    }

    /// <summary>A browser that follows no redirect and asks for no compression.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("http://localhost:5080") });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Content:Folder", _content);
        builder.UseSetting("ConnectionStrings:Site", $"Data Source={Database}");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
