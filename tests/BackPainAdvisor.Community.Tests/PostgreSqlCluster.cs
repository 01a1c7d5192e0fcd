using System.Diagnostics;

namespace BackPainAdvisor.Community.Tests;

/// <summary>A PostgreSQL that a test may stop and start, by <c>tests/postgresql</c>.</summary>
public sealed class PostgreSqlCluster : IDisposable
{
    private static readonly string Script = Path.Combine(Root(), "tests", "postgresql");

    private readonly string folder = Directory.CreateTempSubdirectory("postgresql-").FullName;

    public PostgreSqlCluster() => Connection = IsInstalled ? Run("start") : "";

    public static bool IsInstalled { get; } = OperatingSystem.IsLinux() && Directory.Exists("/usr/lib/postgresql");

    /// <summary>Of its empty database, whoever it is that asks.</summary>
    public string Connection { get; }

    /// <summary>At once, as a machine that fails would.</summary>
    public void Stop() => Run("stop");

    /// <summary>On the same port, with what it had.</summary>
    public void Start() => Run("start");

    public void Dispose()
    {
        if (IsInstalled)
        {
            Stop();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One of PostgreSQL's own programs, on this database.</summary>
    public void Run(string program, params string[] words)
    {
        var port = File.ReadAllText(Path.Combine(folder, "port")).Trim();
        using var process = Process.Start(new ProcessStartInfo(program, ["--host=127.0.0.1", $"--port={port}", "--username=advisor", .. words]) { UseShellExecute = false })!; // No shell, so there is a process.
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{program}' failed; it said why on the console.");
        }
    }

    private string Run(string verb)
    {
        using var process = Process.Start(new ProcessStartInfo(Script, [verb, folder]) { UseShellExecute = false, RedirectStandardOutput = true })!; // No shell, so there is a process.
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"'{Script} {verb}' failed; it said why on the console.");
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "BackPainAdvisor.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException($"No BackPainAdvisor.sln above '{AppContext.BaseDirectory}'.");
        }

        return at.FullName;
    }
}

/// <summary>A test that needs PostgreSQL's programs, left out where they are not installed. <c>tests/run</c> installs them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlCluster.IsInstalled ? null : "PostgreSQL is not installed: apt-get install postgresql, or tests/run.";
}

/// <summary>Tests that measure time, or stop a database, run when no others do.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;
