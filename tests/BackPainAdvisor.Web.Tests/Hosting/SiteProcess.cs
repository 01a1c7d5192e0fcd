using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>The site as an operator runs it: a process of its own, a real server on a free port, its console.</summary>
public sealed class SiteProcess : IAsyncLifetime, IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "BackPainAdvisor.Web");

    private readonly ConcurrentQueue<string> _console = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _data = Directory.CreateTempSubdirectory("back-pain-process-").FullName;
    private Process? _process;

    public Uri Address { get; private set; } = new("http://localhost/");

    public string Database => Path.Combine(_data, "site.db");

    /// <summary>What it has written so far, a line each, without the lines about its own start.</summary>
    public IReadOnlyList<string> Console => [.. _console.SkipWhile(line => !line.Contains("Application started", StringComparison.Ordinal))];

    /// <summary>Serves until the test is over.</summary>
    public async Task InitializeAsync()
    {
        _process = Start(["--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Site=Data Source={Database}"], []);
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await _address.Task.WaitAsync(Longest);
    }

    /// <summary>A browser that connects from another address of this machine, which is all of 127.0.0.0/8.</summary>
    public HttpClient Browser(IPAddress from) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = async (asked, cancel) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(asked.DnsEndPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = Address };

    /// <summary>Asks it to stop, as an operator does (SIGTERM), and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(TimeSpan longest)
    {
        var process = _process ?? throw new InvalidOperationException("It does not run.");
        using var patience = new CancellationTokenSource(longest);
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>A verb on the same database, beside the running site.</summary>
    public Task<Ended> BesideAsync(params string[] words) => RunAsync([.. words], ("ConnectionStrings__Site", $"Data Source={Database}"));

    /// <summary>Runs until it ends by itself.</summary>
    public static async Task<Ended> RunAsync(string[] words, params (string Name, string Value)[] environment)
    {
        using var process = Start(words, environment);
        using var patience = new CancellationTokenSource(Longest);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new Ended(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', words)}' did not end within {Longest}.", late);
        }
    }

    public Task DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.Dispose();
        _process = null;
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private static Process Start(IEnumerable<string> words, (string Name, string Value)[] environment)
    {
        var built = Path.Combine(Folder, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "BackPainAdvisor.Web.dll");
        var start = new ProcessStartInfo("dotnet", [built, .. words]) { UseShellExecute = false, WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"'{built}' did not start.");
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("The site ended: " + string.Join('\n', _console)));
            return;
        }

        _console.Enqueue(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim(' ', '"')));
        }
    }

    /// <summary>What a process that has ended said.</summary>
    public sealed record Ended(int Code, string Output, string Error);
}
