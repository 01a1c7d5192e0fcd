using BackPainAdvisor.Browser.Tests.EveryPage;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>One running site and one Chromium for all tests. Each test opens windows of its own.</summary>
public sealed class SiteUnderTest : IAsyncLifetime
{
    // Generous, because a busy machine is no defect of the site; in milliseconds.
    private const float LongestAnswer = 15_000;

    private SiteProcess? _process;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private IReadOnlyList<PageKind>? _kinds;
    private IReadOnlyList<Visit>? _visits;

    public Uri Origin => Process.Origin;

    public HttpClient Http => Process.Http;

    internal SiteProcess Process => _process ?? throw new InvalidOperationException("The site has not been started.");

    public async Task InitializeAsync()
    {
        _process = await SiteProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            // Chromium without its own windows and menus: the same engine in two thirds of the time.
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
            Args = ["--no-sandbox", "--disable-gpu"], // There is none; without this, one is imitated.
        });
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.CloseAsync();
        }

        _playwright?.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    /// <summary>One page of each kind, as sitemap.xml and the site's forms and errors have them.</summary>
    public async Task<IReadOnlyList<PageKind>> KindsAsync() => _kinds ??= await PageKinds.OfAsync(Process);

    /// <summary>What the browser did and complained of while it opened each kind of page, gathered once.</summary>
    internal async Task<IReadOnlyList<Visit>> VisitsAsync() => _visits ??= await Visit.AllAsync(this);

    /// <summary>A window of its own, light, as wide as a desk screen and on the site of all tests unless told otherwise. The test disposes it.</summary>
    public async Task<IBrowserContext> WindowAsync(int width = 1280, int height = 800, bool hasJavaScript = true, bool keepsPages = false, Uri? origin = null)
    {
        var chromium = _chromium ?? throw new InvalidOperationException("Chromium has not been started.");
        var window = await chromium.NewContextAsync(new()
        {
            BaseURL = (origin ?? Origin).ToString(),
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = hasJavaScript,
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ServiceWorkers = keepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        window.SetDefaultTimeout(LongestAnswer);
        return window;
    }
}

[CollectionDefinition(nameof(Readers))]
public sealed class Readers : ICollectionFixture<SiteUnderTest>;
