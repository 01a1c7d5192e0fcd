using System.Globalization;

namespace BackPainAdvisor.Browser.Tests.Hostile;

/// <summary>What a process is connected to, as Linux tells it.</summary>
internal static class Sockets
{
    private const string Listening = "0A";

    /// <returns>The far ends of connections that the process itself began: those whose near end is no port it listens on.</returns>
    public static IReadOnlyList<string> BegunBy(int process)
    {
        var own = Directory.EnumerateFiles($"/proc/{process}/fd").Select(Target).Where(target => target.StartsWith("socket:[", StringComparison.Ordinal)).Select(target => target[8..^1]).ToHashSet(StringComparer.Ordinal);
        var sockets = new[] { "tcp", "tcp6", "udp", "udp6" }
            .SelectMany(kind => File.ReadLines($"/proc/{process}/net/{kind}").Skip(1))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => own.Contains(fields[9])).ToList(); // The inode.
        var served = sockets.Where(fields => fields[3] == Listening).Select(fields => PortOf(fields[1])).ToHashSet();
        return [.. sockets.Where(fields => fields[3] != Listening && !served.Contains(PortOf(fields[1]))).Select(fields => fields[2])];
    }

    private static int PortOf(string end) => int.Parse(end.AsSpan(end.IndexOf(':') + 1), NumberStyles.HexNumber);

    /// <summary>A file that was closed meanwhile is none.</summary>
    private static string Target(string file)
    {
        try
        {
            return new FileInfo(file).LinkTarget ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
