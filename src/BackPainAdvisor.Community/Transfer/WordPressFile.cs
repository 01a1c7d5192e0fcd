using System.Globalization;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>WordPress's own export (WXR): <c>rss/channel/item</c> is an article, <c>wp:comment</c> in it a comment.</summary>
internal static class WordPressFile
{
    private const int MostInAnItem = 40_000_000;

    public static IEnumerable<ForeignThread> Read(TextReader text)
    {
        using var xml = new XmlFile(text);
        if (!xml.NextElement() || xml.Name != "rss")
        {
            throw new TransferRefusedException("This is no export of WordPress: it does not begin with <rss>.");
        }

        while (xml.NextElement())
        {
            if (xml is { Name: "item", Depth: 2, IsEmpty: false } && ReadItem(xml) is { Comments.Count: > 0 } thread)
            {
                yield return thread;
            }
        }
    }

    private static ForeignThread ReadItem(XmlFile xml)
    {
        var (addresses, comments, size) = (new List<string>(), new List<ForeignComment>(), 0L);
        for (var depth = xml.Depth; xml.NextChild(depth);)
        {
            if (xml.Name is "link" or "post_name" && xml.Text(ForeignComment.LongestField) is { Length: > 0 } address)
            {
                addresses.Add(address.Trim());
            }
            else if (xml is { Name: "comment", IsEmpty: false })
            {
                var comment = ReadComment(xml);
                comments.Add(comment);
                size += 200 + (comment.Html?.Length ?? 0) + comment.Name.Length;
                if (size > MostInAnItem)
                {
                    throw new TransferRefusedException("One article has more comments than can be taken in at once. Export it in parts.");
                }
            }
        }

        return new ForeignThread(addresses, comments);
    }

    private static ForeignComment ReadComment(XmlFile xml)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var depth = xml.Depth; xml.NextChild(depth);)
        {
            if (xml.Name is "comment_id" or "comment_parent" or "comment_author" or "comment_date_gmt" or "comment_date" or "comment_approved" or "comment_type" or "comment_content")
            {
                fields[xml.Name] = xml.Text(xml.Name == "comment_content" ? ForeignComment.LongestHtml : ForeignComment.LongestField); // Not the e-mail and network addresses.
            }
        }

        return new ForeignComment(
            Field("comment_id"),
            Field("comment_parent") is "" or "0" ? null : Field("comment_parent"),
            Field("comment_author"),
            fields.GetValueOrDefault("comment_content", ""),
            Time(Field("comment_date_gmt")) ?? Time(Field("comment_date")),
            Field("comment_type") is "pingback" or "trackback" ? ForeignState.Pingback : StateOf(Field("comment_approved")));

        string Field(string name) => TypedText.Line(fields.GetValueOrDefault(name));
    }

    private static ForeignState StateOf(string approved) => approved switch
    {
        "1" or "approve" => ForeignState.Approved,
        "spam" => ForeignState.Spam,
        "trash" or "post-trashed" => ForeignState.Deleted,
        _ => ForeignState.Pending,
    };

    /// <summary><c>0000-00-00 00:00:00</c> is WordPress's word for none.</summary>
    private static DateTime? Time(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
