using System.Diagnostics;

namespace BackPainAdvisor.Durability;

/// <summary>A site that can be started, any number of times, on one database.</summary>
/// <param name="Executable">BackPainAdvisor.Web, built or published.</param>
/// <param name="Folder">Where its wwwroot and appsettings.json are.</param>
/// <param name="Content">The folder that holds site.yaml.</param>
/// <param name="Store">Connection string of its database, of either kind.</param>
public sealed record SiteProgram(string Executable, string Folder, string Content, string Store)
{
    public static SiteProgram Published(string folder, string content, string store) =>
        new(Path.GetFullPath(Path.Combine(folder, "BackPainAdvisor.Web")), Path.GetFullPath(folder), Path.GetFullPath(content), store);

    /// <param name="address">Where it shall listen; if not given, on a port of the kernel's choice.</param>
    public Task<RunningSite> StartAsync(Uri? address = null) => RunningSite.StartAsync(Start($"--Urls={address?.OriginalString ?? "http://127.0.0.1:0"}"));

    /// <summary>Runs one verb to its end.</summary>
    /// <param name="input">The one line that it reads.</param>
    /// <param name="words">The verb and what follows it.</param>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public async Task RunAsync(string input, params string[] words)
    {
        var start = Start(words);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{Executable}' could not be started.");
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', words)}' ended with {process.ExitCode}:\n{string.Concat(said)}");
        }
    }

    private ProcessStartInfo Start(params string[] words)
    {
        var start = new ProcessStartInfo(Executable) { UseShellExecute = false, WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        string[] settings = [$"--Content:Folder={Content}", $"--ConnectionStrings:Site={Store}"];
        foreach (var word in words.Concat(settings))
        {
            start.ArgumentList.Add(word);
        }

        return start;
    }
}
