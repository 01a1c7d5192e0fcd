using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>
/// The one dialect in which editors write: CommonMark with tables, footnotes, definition lists, <c>{#id}</c> attributes
/// and <c>:::</c> containers, Pandoc's citations <c>[@key]</c>, and claim spans <c>[sentence]{claim=id}</c>,
/// and answers to the check <c>&lt;!-- check-ignore rule: reason --&gt;</c>. Other raw HTML is shown as typed.
/// </summary>
internal static class SiteMarkdown
{
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseCustomContainers()
            .UseGenericAttributes()
            .DisableHtml();
        builder.BlockParsers.Insert(0, new CheckIgnoreParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ClaimSpanParser());
        return builder.Build();
    }
}
