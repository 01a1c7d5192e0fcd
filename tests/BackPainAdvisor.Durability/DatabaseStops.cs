using System.Diagnostics;
using System.Security.Cryptography;

namespace BackPainAdvisor.Durability;

/// <summary>PostgreSQL is stopped at once, as a machine that fails would, and started again, under a site that is never started again.</summary>
internal static class DatabaseStops
{
    /// <param name="folder">Of its cluster, as <c>tests/postgresql</c> made it.</param>
    /// <returns>Whether all was kept.</returns>
    public static async Task<bool> WriteAsync(SiteProgram program, string folder, int rounds)
    {
        using var site = await program.StartAsync();
        var trouble = new Trouble(program.Store, site.Address);
        var isKept = true;
        Console.WriteLine(Trouble.Head);
        for (var round = 1; round <= rounds; round++)
        {
            isKept &= await trouble.RoundAsync(round, async () =>
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(500, 4000));
                await RunAsync("stop", folder);
                await Task.Delay(RandomNumberGenerator.GetInt32(500, 2500));
                await RunAsync("start", folder);
            });
        }

        return isKept;
    }

    private static async Task RunAsync(string verb, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("tests/postgresql", [verb, folder]) { UseShellExecute = false, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("tests/postgresql could not be started.");
        await process.WaitForExitAsync();
    }
}
