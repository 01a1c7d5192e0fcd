using System.Diagnostics;

namespace BackPainAdvisor.Durability;

/// <summary>The real executable as a process of its own, on a port of its own.</summary>
public sealed class RunningSite : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private RunningSite(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="start">With both outputs redirected.</param>
    /// <exception cref="InvalidOperationException">It ended before it listened; the message holds what it said.</exception>
    public static async Task<RunningSite> StartAsync(ProcessStartInfo start)
    {
        var process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' could not be started.");
        var (said, address) = (new List<string>(), new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously));
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine(); // Goes on for as long as it runs, so that a full pipe never holds it up.
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(address.Task, ended) == ended && !address.Task.IsCompleted)
        {
            throw new InvalidOperationException($"'{start.FileName}' ended with {process.ExitCode}:\n{string.Join('\n', said)}");
        }

        return new RunningSite(process, await address.Task);

        void Hear(string? line)
        {
            if (line is null || address.Task.IsCompleted)
            {
                return;
            }

            said.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim('"')));
            }
        }
    }

    /// <summary>SIGKILL: it gets no chance to write anything more.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
    }
}
