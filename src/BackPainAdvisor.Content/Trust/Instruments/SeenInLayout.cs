using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>What the build can see of the way a text is laid out.</summary>
internal static class SeenInLayout
{
    // Lines of our own; the instruments give none.
    private const int MostWordsInASection = 300;
    private const int FewestHeadings = 3;
    private const int MostWordsInAColumnHeading = 6;

    public static Decision Summary(Article article, SiteContent site) =>
        article.Body.Containers("key-points").Any(block => block.Count > 0)
            ? Decision.Yes("A box 'The short answer' stands beside the title, before the text.")
            : Decision.No("It has no short answer before the text.");

    public static Decision ShortSections(Article article, SiteContent site)
    {
        var longest = Section.Pieces(article.Body).MaxBy(piece => piece.WordsInSight);
        return longest switch
        {
            null => Decision.No("It has no headings."),
            { WordsInSight: > MostWordsInASection } => Decision.No($"'{longest.Heading}' has {longest.WordsInSight} words in one piece; our limit is {MostWordsInASection}."),
            _ => Decision.Yes($"Its longest section has {longest.WordsInSight} words in sight; our limit is {MostWordsInASection}."),
        };
    }

    public static Decision Headings(Article article, SiteContent site)
    {
        var sections = article.Body.Headings.Count(heading => heading.Level == 2);
        return sections < FewestHeadings
            ? Decision.No($"It has {sections} sections with a heading; we ask for {FewestHeadings}.")
            : Decision.Yes($"Each of its {sections} sections has a heading. Whether they inform, a person must judge.");
    }

    public static Decision Cues(Article article, SiteContent site) =>
        article.Body.Containers("key-points").Any() || article.Body.Document.Descendants<ListBlock>().Any()
            ? Decision.Yes("It uses a box or bullets for what matters.")
            : Decision.No("It has neither a box nor bullets.");

    public static Decision Lists(Article article, SiteContent site) =>
        article.Body.Document.Descendants<ListBlock>().Count() is > 0 and var lists
            ? Decision.Yes($"It holds lists: {lists}.")
            : Decision.No("It holds no list.");

    /// <summary>Without a picture, what is asked of pictures does not apply; with one, a person must judge.</summary>
    public static Decision? NoPictures(Article article, SiteContent site) =>
        HasPictures(article) ? null : new Decision(Mark.DoesNotApply, "It shows no picture.");

    /// <summary>Without a picture the answer is no; with one, a person must judge.</summary>
    public static Decision? LacksPictures(Article article, SiteContent site) =>
        HasPictures(article) ? null : Decision.No("It shows no picture.");

    public static Decision? PicturesNamed(Article article, SiteContent site)
    {
        var nameless = Images(article).Count(image => MarkdownText.TextOf(image).Length == 0) + article.Body.Placed().Count(slug => site.Exercises.Find(slug) is null);
        return NoPictures(article, site) ?? (nameless == 0
            ? Decision.Yes("Each picture of an exercise bears its name, and each other picture a description.")
            : Decision.No($"Pictures without a name: {nameless}."));
    }

    public static Decision TablesHeaded(Article article, SiteContent site)
    {
        var headings = article.Body.Document.Descendants<Table>()
            .SelectMany(table => table.OfType<TableRow>().Where(row => row.IsHeader))
            .SelectMany(row => row.Descendants<ParagraphBlock>())
            .Select(cell => MarkdownText.TextOf(cell.Inline))
            .ToArray();
        return Array.Find(headings, heading => heading.Split(' ').Length > MostWordsInAColumnHeading) switch
        {
            _ when headings is [] => new Decision(Mark.DoesNotApply, "It holds no table."),
            { } wordy => Decision.No($"The column heading '{wordy}' has more than {MostWordsInAColumnHeading} words, our limit."),
            _ => Decision.Yes($"Its columns have short headings, none over {MostWordsInAColumnHeading} words."),
        };
    }

    private static bool HasPictures(Article article) => article.Body.Placed().Any() || Images(article).Any();

    private static IEnumerable<LinkInline> Images(Article article) => article.Body.Document.Descendants<LinkInline>().Where(link => link.IsImage);
}
