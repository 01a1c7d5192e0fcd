using System.Xml.Linq;

namespace BackPainAdvisor.Content.Tests;

/// <summary>docs/architecture.md is true.</summary>
public class ArchitectureTests
{
    private const string Root = "BackPainAdvisor.";
    private const string Prefix = "BackPainAdvisor.Content.";
    private const int MostLines = 250;

    private static readonly string[] KindsOfClass = ["Models", "Services", "Helpers", "Utils", "Interfaces", "Dtos", "Extensions", "Managers"];

    [Theory]
    [InlineData("Content", "")]
    [InlineData("Community", "Content")]
    [InlineData("Web", "Community")]
    public void Projects_stand_in_a_line(string project, string uses)
    {
        var file = XDocument.Load(Repository.At("src", Root + project, $"{Root}{project}.csproj"));

        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(uses, string.Join(' ', references).Replace(Root, "", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_three_projects()
    {
        Assert.Equal(["Community", "Content", "Web"], Repository.Files("src", ".csproj").Select(file => Path.GetFileNameWithoutExtension(file)[Root.Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folders_of_content_use_only_what_the_table_allows()
    {
        var arrows = Arrows();

        var forbidden =
            from file in Repository.Files("src/BackPainAdvisor.Content", ".cs")
            let folder = FolderOf(file, arrows.Keys)
            where folder is not null
            from used in Used(file)
            where used != folder && !used.StartsWith(folder + "/", StringComparison.Ordinal) && !arrows[folder].Contains(used)
            select $"{file} uses {used}, which the row '{folder}' of docs/architecture.md does not allow";

        Assert.Empty(forbidden);
    }

    [Fact]
    public void Every_folder_of_content_has_a_row_in_the_table()
    {
        var arrows = Arrows();

        var without = Repository.Files("src/BackPainAdvisor.Content", ".cs").Where(file => file.Count(letter => letter == '/') > 2 && FolderOf(file, arrows.Keys) is null);

        Assert.Empty(without);
    }

    [Fact]
    public void Arrows_of_the_table_run_in_no_circle()
    {
        var left = Arrows();

        // Taking away what uses nothing that is left must take away all.
        while (left.Where(row => !row.Value.Any(left.ContainsKey)).Select(row => row.Key).ToArray() is { Length: > 0 } free)
        {
            foreach (var folder in free)
            {
                left.Remove(folder);
            }
        }

        Assert.Empty(left.Keys);
    }

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        var tooLong = Repository.Files("src", ".cs", ".cshtml", ".css", ".js").Where(file => File.ReadLines(Repository.At(file)).Count() > MostLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_regular_expression_can_be_kept_busy_as_there_is_none()
    {
        Assert.DoesNotContain(Repository.Files("src", ".cs", ".cshtml"), file => File.ReadAllText(Repository.At(file)).Contains("Regex", StringComparison.Ordinal));
    }

    [Fact]
    public void No_folder_is_named_after_a_kind_of_class()
    {
        var folders = Repository.Files("src").SelectMany(file => file.Split('/')[..^1]).Distinct();

        Assert.Empty(folders.Intersect(KindsOfClass, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Page_names_every_folder_of_the_projects()
    {
        var page = File.ReadAllText(Repository.At("docs", "architecture.md"));

        var unnamed = Repository.Files("src", ".cs")
            .Select(file => file.Split('/'))
            .Where(parts => parts.Length > 3)
            .Select(parts => parts[2] + "/")
            .Distinct()
            .Where(folder => !page.Contains($"\n{folder}", StringComparison.Ordinal));

        Assert.Empty(unnamed);
    }

    // | folder | may use |, the table of docs/architecture.md
    private static Dictionary<string, string[]> Arrows() => File.ReadLines(Repository.At("docs", "architecture.md"))
        .SkipWhile(line => line != "| folder | may use |")
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1], cells => cells[2].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // The longest row that the file lies under; null for a file that lies in no folder.
    private static string? FolderOf(string file, IEnumerable<string> rows) => rows
        .Where(row => file.StartsWith($"src/BackPainAdvisor.Content/{row}/", StringComparison.Ordinal))
        .MaxBy(row => row.Length);

    // using BackPainAdvisor.Content.Markdown.Html;  or  using Text = BackPainAdvisor.Content.Markdown.MarkdownText;
    private static IEnumerable<string> Used(string file) =>
        from line in File.ReadLines(Repository.At(file))
        where line.StartsWith("using ", StringComparison.Ordinal)
        let name = line.TrimEnd(';').Split(' ')[^1]
        where name.StartsWith(Prefix, StringComparison.Ordinal)
        select name[Prefix.Length..].Replace('.', '/');
}
