using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>
/// The small dialect of comments, put together from the parsers that are wanted rather than by taking away from a
/// bigger one. No HTML, entities, escapes, code, headings, images, tables, link definitions.
/// </summary>
internal static class CommentMarkdown
{
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ThematicBreakParser()); // Or "* * *" would be a list of nothing; it is shown as typed.
        builder.BlockParsers.Add(new QuoteParser());
        builder.BlockParsers.Add(Lists());
        builder.BlockParsers.Add(new ParagraphParser());

        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new LinkParser());
        builder.InlineParsers.Add(Emphasis());
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }

    private static ListBlockParser Lists()
    {
        var lists = new ListBlockParser();
        lists.ItemParsers.Clear();
        lists.ItemParsers.Add(new BulletParser());
        lists.ItemParsers.Add(new NumberedListItemParser());
        return lists;
    }

    /// <summary>Not within a word: "2*3*4" is no emphasis.</summary>
    private static EmphasisInlineParser Emphasis()
    {
        var emphasis = new EmphasisInlineParser();
        emphasis.EmphasisDescriptors.Clear();
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: false));
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('_', 1, 2, enableWithinWord: false));
        return emphasis;
    }
}
