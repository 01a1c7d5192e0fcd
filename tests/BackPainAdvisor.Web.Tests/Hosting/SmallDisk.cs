using System.Diagnostics;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>A disk of two megabytes in memory, which a test can fill.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-disk-").FullName;

    public SmallDisk()
    {
        if (!Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", _folder))
        {
            Directory.Delete(_folder);
            throw new InvalidOperationException("No disk could be mounted; SmallDiskFact should have left this test out.");
        }
    }

    public static bool IsAllowed { get; } = Try();

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>Leaves not a byte free.</summary>
    public void Fill()
    {
        using var ballast = new FileStream(Path("ballast"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                ballast.Write(block);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Empty() => File.Delete(Path("ballast"));

    public void Dispose()
    {
        Run("umount", "-l", _folder);
        Directory.Delete(_folder);
    }

    private static bool Try()
    {
        try
        {
            using var disk = new SmallDisk();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool Run(string command, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, words) { UseShellExecute = false, RedirectStandardError = true })!; // Nothing is started by a shell here, so there is a process.
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test that needs to mount a disk, left out where that is not allowed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.IsAllowed ? null : "This machine does not let us mount a small disk.";
}
