using System.Globalization;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>What an operator can set. Read once at the start; a wrong value stops it and is named.</summary>
/// <param name="ContentFolder">The folder that holds site.yaml.</param>
/// <param name="Database">A connection string: <c>Data Source=...</c> for SQLite, <c>Host=...</c> for PostgreSQL.</param>
/// <param name="Comments">How the discussion is run.</param>
public sealed record SiteSettings(string ContentFolder, string Database, CommentSettings Comments)
{
    /// <exception cref="WrongSettingException">A setting is missing or wrong; the message names it with an example.</exception>
    public static SiteSettings From(IConfiguration configuration, string contentRoot)
    {
        var folder = configuration["Content:Folder"] is { Length: > 0 } given
            ? Path.GetFullPath(given, contentRoot)
            : Found(contentRoot) ?? throw new WrongSettingException(
                $"No content folder was found above '{contentRoot}'. Set Content:Folder to the folder that holds site.yaml, such as --Content:Folder=/srv/site/content.");
        if (!Directory.Exists(folder))
        {
            throw new WrongSettingException($"Content:Folder is '{folder}', which does not exist. Set it to the folder that holds site.yaml.");
        }

        var database = configuration.GetConnectionString("Site") is { Length: > 0 } connection
            ? connection
            : $"Data Source={Path.Combine(Path.GetDirectoryName(folder)!, "data", "site.db")}";
        return new SiteSettings(folder, database, new CommentSettings(
            ModerationOf(configuration["Comments:Moderation"]),
            IsReadOnlyOf(configuration["Comments:ReadOnly"]),
            DaysOf("Comments:CloseAfterDays", configuration["Comments:CloseAfterDays"])));
    }

    private static ModerationMode ModerationOf(string? word) => word switch
    {
        null or "" or "everything" => ModerationMode.Everything,
        "suspicious" => ModerationMode.Suspicious,
        "nothing" => ModerationMode.Nothing,
        _ => throw new WrongSettingException($"Comments:Moderation is '{word}'. It must be everything, suspicious or nothing, such as --Comments:Moderation=everything."),
    };

    private static bool IsReadOnlyOf(string? word) => word switch
    {
        null or "" or "false" or "False" => false,
        "true" or "True" => true,
        _ => throw new WrongSettingException($"Comments:ReadOnly is '{word}'. It must be true or false, such as --Comments:ReadOnly=true."),
    };

    private static TimeSpan? DaysOf(string name, string? word) =>
        word is null or "" ? null
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 36500 ? TimeSpan.FromDays(days)
        : throw new WrongSettingException($"{name} is '{word}'. It must be a whole number of days, such as --{name}=365; left out, nothing happens by age.");

    // `dotnet run` starts in the project's folder, a published site in its own: the content stands beside or above.
    private static string? Found(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "site.yaml")))
            {
                return content;
            }
        }

        return null;
    }
}
