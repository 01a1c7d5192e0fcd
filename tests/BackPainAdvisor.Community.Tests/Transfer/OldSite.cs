using BackPainAdvisor.Community.Transfer;
using BackPainAdvisor.Content;

namespace BackPainAdvisor.Community.Tests.Transfer;

/// <summary>A site with two articles, and exports of what stood under them.</summary>
internal static class OldSite
{
    public static SiteContent Now { get; } = ContentReader.Read(new ContentFiles(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["articles/walking.md"] = Article("Walking", "/2012/03/walk-more.html"),
        ["articles/heat.md"] = Article("Heat", "/heat-pads"),
        ["comment-rules.yaml"] = File.ReadAllText(Repository.At("content", "comment-rules.yaml")),
        ["safety/red-flags.yaml"] = File.ReadAllText(Repository.At("content", "safety", "red-flags.yaml")),
    }, []), new DateOnly(2026, 11, 24));

    /// <summary>An item of WordPress.</summary>
    public static string Item(string link, params string[] comments) => $"""
        <item><title>t</title><link>{link}</link><content:encoded><![CDATA[<p>The article]]></content:encoded><wp:post_id>1</wp:post_id>{string.Concat(comments)}</item>
        """;

    public static string Wxr(params string[] items) => $"""
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- made by WordPress -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Blog</title><wp:wxr_version>1.2</wp:wxr_version>{string.Concat(items)}</channel></rss>
        """;

    public static string WordPress(int id, string text, int parent = 0, string name = "Ada", string approved = "1", string type = "comment", string date = "2012-03-04 05:06:07") => $"""
        <wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author><![CDATA[{name}]]></wp:comment_author><wp:comment_author_email>ada@secret.example</wp:comment_author_email>
        <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_date>2012-03-04 06:06:07</wp:comment_date><wp:comment_date_gmt>{date}</wp:comment_date_gmt>
        <wp:comment_content><![CDATA[{text}]]></wp:comment_content><wp:comment_approved>{approved}</wp:comment_approved><wp:comment_type>{type}</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent>
        <wp:commentmeta><wp:meta_key>comment_id</wp:meta_key><wp:meta_value><![CDATA[99]]></wp:meta_value></wp:commentmeta></wp:comment>
        """;

    public static string Disqus(params string[] parts) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><category dsq:id="1"><forum>f</forum></category>{string.Concat(parts)}</disqus>
        """;

    public static string Thread(int id, string link) => $"""<thread dsq:id="{id}"><id/><forum>f</forum><link>{link}</link><title>t</title><message/></thread>""";

    public static string Post(int id, int thread, string message, int? parent = null, string name = "Bob", bool isSpam = false, bool isDeleted = false, string createdAt = "2013-03-04T05:06:07Z") => $"""
        <post dsq:id="{id}"><id/><message><![CDATA[{message}]]></message><createdAt>{createdAt}</createdAt><isDeleted>{(isDeleted ? "true" : "false")}</isDeleted><isSpam>{(isSpam ? "true" : "false")}</isSpam>
        <author><email>bob@secret.example</email><name>{name}</name><isAnonymous>false</isAnonymous></author><ipAddress>192.0.2.8</ipAddress><thread dsq:id="{thread}"/>{(parent is null ? "" : $"""<parent dsq:id="{parent}"/>""")}</post>
        """;

    public static ForeignImport Import(this TestCommunity community, bool publishes = false, bool isTrial = false) =>
        new(community.Store, community.Queue, Now, TestCommunity.Reserved, community.Clock.GetUtcNow().UtcDateTime) { PublishesApproved = publishes, IsTrial = isTrial };

    public static async Task<ForeignReport> TakeWordPressAsync(this TestCommunity community, string file, bool publishes = true)
    {
        using var text = new StringReader(file);
        return await community.Import(publishes).TakeWordPressAsync(text);
    }

    public static async Task<ForeignReport> TakeDisqusAsync(this TestCommunity community, string file, bool publishes = true)
    {
        using var text = new StringReader(file);
        return await community.Import(publishes).TakeDisqusAsync(text);
    }

    private static string Article(string title, string alias) => $"""
        ---
        title: {title}
        description: What {title} can do for a sore back.
        published: 2026-11-01
        aliases: [{alias}]
        ---
        Text.
        """;
}
