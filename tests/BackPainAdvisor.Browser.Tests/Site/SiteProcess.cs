using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>The real site: its own executable as a process, on a free port, over the real content and a new database.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-advisor-").FullName;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process;

    private SiteProcess(string environment, Uri? origin, string? staticFiles)
    {
        Origin = origin ?? new Uri($"http://127.0.0.1:{FreePort()}");
        _process = Start([$"--Urls={Origin}", $"--environment={environment}", .. staticFiles is null ? Array.Empty<string>() : [$"--staticWebAssets={staticFiles}"]]);
        _process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Http = HttpFrom(IPAddress.Loopback);
    }

    public Uri Origin { get; }

    public int ProcessId => _process.Id;

    /// <summary>Asks without a browser; follows no redirect.</summary>
    public HttpClient Http { get; }

    /// <summary>What it has written to its console so far.</summary>
    public IReadOnlyCollection<string> Log => _log;

    /// <summary>Of its database, and of nothing else.</summary>
    public string Folder => _folder;

    /// <param name="origin">Where another one stood before; <c>null</c> for a free port.</param>
    /// <param name="staticFiles">Another list of style sheets and scripts than the build's own: see <see cref="NextVersion"/>.</param>
    /// <exception cref="InvalidOperationException">The site ended, or did not answer in time; the message holds its log.</exception>
    public static async Task<SiteProcess> StartAsync(string environment = "Production", Uri? origin = null, string? staticFiles = null)
    {
        var site = new SiteProcess(environment, origin, staticFiles);
        var started = TimeProvider.System.GetTimestamp();
        while (!await site.AnswersAsync())
        {
            if (site._process.HasExited || TimeProvider.System.GetElapsedTime(started) > LongestStart)
            {
                var log = string.Join('\n', site._log);
                await site.DisposeAsync();
                throw new InvalidOperationException($"The site did not start:\n{log}");
            }
        }

        return site;
    }

    /// <summary>Asks from another address of this machine, so that one reader's forms are not counted as another's.</summary>
    public HttpClient HttpFrom(IPAddress address) =>
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectCallback = async (_, cancel) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(address, 0));
                await socket.ConnectAsync(IPAddress.Loopback, Origin.Port, cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { BaseAddress = Origin };

    /// <summary>Runs a verb of the executable beside the serving site.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It did not exit with 0; the message holds what it printed.</exception>
    public async Task<string> RunAsync(params string[] words)
    {
        using var verb = Start(words);
        var printed = await Task.WhenAll(verb.StandardOutput.ReadToEndAsync(), verb.StandardError.ReadToEndAsync());
        await verb.WaitForExitAsync();
        if (verb.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', words)}' ended with {verb.ExitCode}: {string.Join('\n', printed)}");
        }

        return printed[0].Trim();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        using var patience = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        await patience.WaitForNextTickAsync();
        try
        {
            using var answer = await Http.GetAsync("/health/live");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Executable, .. words])
        {
            WorkingDirectory = Repository.Web,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Content__Folder"] = Repository.Content,
                ["ConnectionStrings__Site"] = $"Data Source={Path.Combine(_folder, "site.db")}",
            },
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The site's process did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
