namespace BackPainAdvisor.Content.Tests;

/// <summary>A real folder with a name of its own, gone when the test ends.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("content-").FullName;

    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
