using System.Text;

namespace BackPainAdvisor.Content;

/// <summary>The content folder in memory: text by path. The only place of this library that touches the disk.</summary>
/// <param name="Texts">Text by path inside the folder, with forward slashes.</param>
/// <param name="Problems">Files that could not be taken in, each with the mend.</param>
public sealed record ContentFiles(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<Problem> Problems)
{
    /// <summary>No article needs more; the longest real one is under 20 KB.</summary>
    public const int MostBytes = 512 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder, or one inside it, may not be opened. Half a site is not shown.</exception>
    public static ContentFiles ReadFrom(string folder)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
        {
            throw new DirectoryNotFoundException($"The content folder '{root.FullName}' does not exist. Set Content:Folder to the folder that holds site.yaml.");
        }

        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var file in Files(root))
        {
            var path = Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/');
            if (Read(file, path, problems) is { } text)
            {
                texts[path] = text;
            }
        }

        if (!File.Exists(Path.Combine(root.FullName, "site.yaml")))
        {
            problems.Add(Problem.Error("site.yaml", 0, 0, "file-missing", "This file is not there. It names the site; is this the content folder?"));
        }

        return new ContentFiles(texts, problems);
    }

    private static IReadOnlyList<FileInfo> Files(DirectoryInfo root)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            // A link could lead out of the folder, so none is followed.
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        };
        try
        {
            return [.. root.EnumerateFiles("*", options).Where(file => file.Extension is ".md" or ".yaml").OrderBy(file => file.FullName, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException closed)
        {
            throw new IOException($"The content folder '{root.FullName}' can't be opened: {closed.Message} Check the permissions of it and of the folders inside.", closed);
        }
    }

    private static string? Read(FileInfo file, string path, List<Problem> problems)
    {
        try
        {
            if (file.Length > MostBytes)
            {
                problems.Add(Problem.Error(path, 0, 0, "file-size", $"This file has {file.Length:N0} bytes; the most is {MostBytes:N0}. Split it."));
                return null;
            }

            return StrictUtf8.GetString(WithoutByteOrderMark(File.ReadAllBytes(file.FullName)));
        }
        catch (DecoderFallbackException wrong)
        {
            problems.Add(Problem.Error(path, 0, 0, "file-encoding", $"This file is not UTF-8 (byte {wrong.Index + 1} is wrong). Save it as UTF-8."));
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Error(path, 0, 0, "file-unreadable", $"This file can't be read: {unreadable.Message} Check its permissions."));
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
}
