using System.Security.Cryptography;

namespace BackPainAdvisor.Durability;

/// <summary>The disk that holds the SQLite file is filled to its last byte, and emptied again, under a site that is never started again.</summary>
internal static class FullDisk
{
    /// <param name="folder">A small file system that holds nothing but the database.</param>
    /// <returns>Whether all was kept.</returns>
    public static async Task<bool> WriteAsync(SiteProgram program, string folder, int rounds)
    {
        using var site = await program.StartAsync();
        var trouble = new Trouble(program.Store, site.Address);
        var filler = Path.Combine(folder, "filler");
        var isKept = true;
        Console.WriteLine(Trouble.Head);
        for (var round = 1; round <= rounds; round++)
        {
            isKept &= await trouble.RoundAsync(round, async () =>
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(500, 3000));
                await FillAsync(filler);
                await Task.Delay(RandomNumberGenerator.GetInt32(1000, 3000));
                await FillAsync(filler); // What a checkpoint freed meanwhile.
                await Task.Delay(RandomNumberGenerator.GetInt32(500, 1500));
                File.Delete(filler);
            });
        }

        return isKept;
    }

    /// <summary>Until nothing more goes in.</summary>
    private static async Task FillAsync(string file)
    {
        await using var filler = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        foreach (var size in (int[])[65_536, 4_096, 1])
        {
            try
            {
                while (true)
                {
                    await filler.WriteAsync(new byte[size]);
                }
            }
            catch (IOException)
            {
                // Full for this size.
            }
        }
    }
}
