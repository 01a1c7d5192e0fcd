using System.Diagnostics;

namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>A program run until it ends.</summary>
internal static class Run
{
    /// <summary>A verb of the site's own executable.</summary>
    public static Task<(int Code, string Output)> VerbAsync(params string[] words) => ProgramAsync("dotnet", Repository.Web, [Repository.Executable, .. words]);

    /// <summary>A script of tests/html, whose packages 'npm ci --prefix tests/html' or tests/run installs.</summary>
    public static Task<(int Code, string Output)> ScriptAsync(params string[] words)
    {
        var folder = Path.Combine(Repository.Root, "tests", "html");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "The packages of tests/html are not installed: run 'npm ci --prefix tests/html', or tests/run.");
        return ProgramAsync(Repository.Node, folder, words);
    }

    private static async Task<(int Code, string Output)> ProgramAsync(string program, string folder, string[] words)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var printed = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(printed));
    }
}
