using System.Globalization;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>Disqus's export: first each <c>thread</c>, which is an article, then each <c>post</c>, which names its thread.</summary>
internal static class DisqusFile
{
    private const int MostInAFile = 40_000_000;

    public static IEnumerable<ForeignThread> Read(TextReader text)
    {
        using var xml = new XmlFile(text);
        if (!xml.NextElement() || xml.Name != "disqus")
        {
            throw new TransferRefusedException("This is no export of Disqus: it does not begin with <disqus>.");
        }

        var (threads, posts, size) = (new Dictionary<string, List<string>>(StringComparer.Ordinal), new Dictionary<string, List<ForeignComment>>(StringComparer.Ordinal), 0L);
        for (var depth = xml.Depth; !xml.IsEmpty && xml.NextChild(depth);)
        {
            if (xml is { Name: "thread", IsEmpty: false } && xml.Attribute("id") is { } id)
            {
                threads[id] = ReadThread(xml);
                size += 200 + threads[id].Sum(address => address.Length);
            }
            else if (xml is { Name: "post", IsEmpty: false })
            {
                var (thread, post) = ReadPost(xml);
                (posts.TryGetValue(thread, out var others) ? others : posts[thread] = []).Add(post);
                size += 300 + (post.Html?.Length ?? 0) + post.Name.Length;
            }

            if (size > MostInAFile)
            {
                throw new TransferRefusedException("The file has more comments than can be taken in at once. Split it.");
            }
        }

        return [.. posts.Select(thread => new ForeignThread(threads.GetValueOrDefault(thread.Key, []), thread.Value))];
    }

    private static List<string> ReadThread(XmlFile xml)
    {
        var addresses = new List<string>();
        for (var depth = xml.Depth; xml.NextChild(depth);)
        {
            if (xml.Name is "link" or "id" && xml.Text(ForeignComment.LongestField) is { Length: > 0 } address)
            {
                addresses.Add(address.Trim());
            }
        }

        return addresses;
    }

    private static (string Thread, ForeignComment Post) ReadPost(XmlFile xml)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal) { ["number"] = xml.Attribute("id") };
        for (var depth = xml.Depth; xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "thread" or "parent":
                    fields[xml.Name] = xml.Attribute("id");
                    break;
                case "author" when !xml.IsEmpty:
                    ReadAuthor(xml, fields);
                    break;
                case "message":
                    fields["message"] = xml.Text(ForeignComment.LongestHtml);
                    break;
                case "createdAt" or "isDeleted" or "isSpam" or "isApproved":
                    fields[xml.Name] = xml.Text(ForeignComment.LongestField);
                    break;
            }
        }

        var state = Is("isSpam") ? ForeignState.Spam : Is("isDeleted") ? ForeignState.Deleted : Field("isApproved") == "false" ? ForeignState.Pending : ForeignState.Approved;
        return (Field("thread"), new ForeignComment(Field("number"), Field("parent") is { Length: > 0 } parent ? parent : null, Field("name"), fields.GetValueOrDefault("message", ""), Time(Field("createdAt")), state));

        string Field(string name) => TypedText.Line(fields.GetValueOrDefault(name));
        bool Is(string name) => Field(name) == "true";
    }

    /// <summary>The name only: not the e-mail address.</summary>
    private static void ReadAuthor(XmlFile xml, Dictionary<string, string?> fields)
    {
        for (var depth = xml.Depth; xml.NextChild(depth);)
        {
            if (xml.Name == "name")
            {
                fields["name"] = xml.Text(ForeignComment.LongestField);
            }
        }
    }

    private static DateTime? Time(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
