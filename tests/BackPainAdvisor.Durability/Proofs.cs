using System.Globalization;

namespace BackPainAdvisor.Durability;

/// <summary>Proofs that need force, one for each script in tests/durability, which say how to run them. Named so that it is not taken for the site's own Program.</summary>
internal static class Proofs
{
    private static async Task<int> Main(string[] args)
    {
        var (proof, site, content, store, rounds) = (args[0], args[1], args[2], args[3], int.Parse(args[4], CultureInfo.InvariantCulture));
        var program = SiteProgram.Published(site, content, store);
        var isKept = proof switch
        {
            "kill" => await KillTable.WriteAsync(program, rounds),
            "database-stops" => await DatabaseStops.WriteAsync(program, args[5], rounds),
            "two-nodes" => await TwoNodes.WriteAsync(program, args[5], rounds),
            "full-disk" => await FullDisk.WriteAsync(program, args[5], rounds),
            _ => throw new ArgumentException($"There is no proof '{proof}'.", nameof(args)),
        };
        return isKept ? 0 : 1;
    }
}
