namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>Requests that nobody sends by accident, each with a name to find it by.</summary>
public static class HostileRequests
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded\r\n";
    private const string Multipart = "Content-Type: multipart/form-data; boundary=b\r\n";

    private static readonly string[] Forms = ["/articles/back-scans/comments", "/contact", "/comments/1"];

    /// <summary>Ways out of a folder.</summary>
    public static IReadOnlyList<string> Traversals { get; } =
    [
        "/../../etc/passwd", "/articles/../../etc/passwd", "/articles/..%2f..%2fetc%2fpasswd", "/articles/%2e%2e/%2e%2e/etc/passwd",
        "/articles/%2e%2e%2f%2e%2e%2fsite.yaml", "/articles/..%5c..%5csite.yaml", "/articles/..\\..\\site.yaml", "/articles/....//....//site.yaml",
        "/articles/..;/site.yaml", "/articles/%252e%252e%252fsite.yaml", "/articles/..%c0%afsite.yaml", "/articles/..%ef%bc%8fsite.yaml",
        "/articles/%c0%ae%c0%ae/site.yaml", "/articles/.%2e/.%2e/site.yaml", "/articles//etc/passwd", "/articles/%2fetc%2fpasswd",
        "/articles/file:%2f%2f%2fetc%2fpasswd", "/articles/C:%5cwindows%5cwin.ini", "/articles/..%00.md", "/articles/back-scans%00.md",
        "/js/../appsettings.json", "/js/%2e%2e/%2e%2e/appsettings.json",
    ];

    public static IReadOnlyList<(string Name, string Request)> Whole { get; } = [.. Paths(), .. Methods(), .. Headers(), .. Bodies()];

    /// <summary>Those that promise more than they send.</summary>
    public static IReadOnlyList<(string Name, string Request)> Torn { get; } = [.. Forms.SelectMany(path => new[]
    {
        ($"half a form to {path}", $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{Form}Content-Length: 500\r\n\r\nName=Ann&Bo"),
        ($"half a multipart form to {path}", $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{Multipart}Content-Length: 500\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"Bo"),
        ($"half a chunk to {path}", $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{Form}Transfer-Encoding: chunked\r\n\r\nff\r\nName=Ann"),
        ($"half a head to {path}", $"POST {path} HTTP/1.1\r\nHost: loc"),
    })];

    private static IEnumerable<(string, string)> Paths() =>
        Traversals.Concat(
        [
            "/" + new string('a', 7000), "/" + new string('/', 2000), "/%", "/%zz", "/%00", "/%ff%fe", "/%ed%a0%80", "/articles/%e2%80%ae", "/articles/é/comments", "/articles/%c3%a9/comments",
            "/comments/99999999999999999999", "/comments/-1", "/comments/9223372036854775807?key=x", "/comments/1?key=%00", "/comments/1?key[]=x", "/articles/back-scans/comments/99999999999",
            "/articles/back-scans/comments/2147483647", "/articles/back-scans/reply/-9223372036854775808", "/error/500", "/error/503", "/error/200", "/error/0", "/error/99999999999",
            "/?handler=Nothing", "/articles/back-scans?handler=Post", "/contact?handler=x", "/search?q=%22%00", "/search?q=\"*(", "/search?q=" + new string('"', 3000), "/search?q=a&q=b",
            "/search/suggest?q=NEAR(", "/search/suggest?q=%ed%a0%80", "/search?[x=1", "/search?" + string.Join('&', Enumerable.Range(0, 700).Select(number => $"k{number}=1")), "/About?x=%0d%0aLocation:%20//evil.example", "/%0d%0aSet-Cookie:x=1",
            "/ABOUT?\u00e9", "/exercises?position=%00&kind=%ed%a0%80&position=", "/exercises/matching?[x=1&kind=\"", "/exercises/bridge/figure.svg?frame=99999999999999999999", "/exercises/bridge/..%2fx.svg", "//evil.example/%2e%2e", "/\\evil.example", "http://evil.example/", "*", "about", "",
        ]).Select(path => ($"GET {(path.Length > 60 ? path[..60] : path)}", RawRequest.Get(path)));

    private static IEnumerable<(string, string)> Methods() =>
        from method in new[] { "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "BREW", "get", "post", "POST", "G\0T", "", "G(T" }
        from path in new[] { "/", "/articles/back-scans", "/contact", "/feed.xml", "/health/ready", "/nowhere", "/error/404", "/js/site.js" }
        select ($"{method} {path}", $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

    private static IEnumerable<(string, string)> Headers() => new[]
    {
        ("a huge header", "X: " + new string('x', 20_000)), ("many headers", string.Join("\r\n", Enumerable.Range(0, 150).Select(number => $"X{number}: 1"))),
        ("two hosts", "Host: other"), ("a folded header", "X: 1\r\n folded"), ("no colon", "nonsense"), ("NUL in a header", "X: a\0b"), ("no name", ": x"),
        ("a negative length", "Content-Length: -1"), ("a length that is no number", "Content-Length: ten"), ("two lengths", "Content-Length: 0\r\nContent-Length: 5"),
        ("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked"), ("an unknown transfer", "Transfer-Encoding: pigeon"), ("expectations", "Expect: a-miracle"),
        ("garbage codings", "Accept-Encoding: ,,;q=,br;q=x,\"gzip"), ("garbage tags", "If-None-Match: \"\",*,W/\"x"), ("garbage dates", "If-Modified-Since: yesterday"),
        ("garbage ranges", "Range: bytes=5-1,-,x"), ("garbage cookies", "Cookie: =;;\u00ff=\u00fe; $Version=1"), ("garbage origin", "Origin: ://\r\nSec-Fetch-Site: ??"),
        ("an upgrade", "Upgrade: websocket\r\nSec-WebSocket-Key: x"), ("a foreign path", "X-Original-URL: /error/500\r\nX-HTTP-Method-Override: DELETE"), ("garbage accept", "Accept: ;;;/,*"),
    }.Select(header => (header.Item1, RawRequest.Get("/articles/back-scans", header.Item2 + "\r\n"))).Concat(
    [
        ("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), ("a host that is none", "GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n"),
        ("another version", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"), ("an old version", "GET /\r\n\r\n"), ("a letter of TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\r\n\r\n"), ("no protocol", "hello\r\n\r\n"),
    ]);

    private static IEnumerable<(string, string)> Bodies() =>
        from path in Forms.Append("/search").Append("/error/500").Append("/feed.xml")
        from body in new (string Name, string Type, string Text)[]
        {
            ("no body", "", ""), ("an empty form", Form, ""), ("no type", "", "Name=Ann"), ("JSON", "Content-Type: application/json\r\n", "{\"Name\":"), ("XML", "Content-Type: text/xml\r\n", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"),
            ("a type that is none", "Content-Type: ;;=\r\n", "x"), ("UTF-7", "Content-Type: application/x-www-form-urlencoded; charset=utf-7\r\n", "Name=+ADw-"), ("UTF-16", "Content-Type: application/x-www-form-urlencoded; charset=utf-16\r\n", "N\0"),
            ("an unknown charset", "Content-Type: application/x-www-form-urlencoded; charset=klingon\r\n", "x=1"), ("NUL", Form, "Name=a\0b&Body=%00"), ("bytes that are no UTF-8", Form, "Name=\u00ff\u00fe&Body=%ff%fe%c0%80"),
            ("half characters", Form, "Name=%ed%a0%80&Body=%ed%b0%80%ed%a0%80"), ("torn escapes", Form, "Name=%&Body=%zz%4"), ("an open bracket", Form, "[x=1&Name[=2&[]=3&]=4&Body[0][=5"), ("signs alone", Form, "&&==&=&"),
            ("2,000 keys", Form, string.Join('&', Enumerable.Range(0, 2000).Select(number => $"k{number}=1"))), ("a long key", Form, new string('k', 3000) + "=1"), ("numbers that are none", Form, "ReplyTo=1e9&Key=%00&Stamp=-&Do=%0a"),
            ("one field a hundred times", Form, string.Join('&', Enumerable.Repeat("Body=x&Stamp=1-2", 100))), ("a multipart form without boundary", "Content-Type: multipart/form-data\r\n", "--b--"), ("a boundary of 300 letters", $"Content-Type: multipart/form-data; boundary={new string('b', 300)}\r\n", "--b--"),
            ("a multipart form that does not end", Multipart, "--b\r\nContent-Disposition: form-data; name=\"Body\"\r\n\r\nx"), ("a part without name", Multipart, "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"),
            ("a part with a long head", Multipart, "--b\r\n" + string.Concat(Enumerable.Range(0, 40).Select(number => $"X{number}: 1\r\n")) + "\r\nx\r\n--b--\r\n"), ("a file", Multipart, "--b\r\nContent-Disposition: form-data; name=\"Body\"; filename=\"../../x\"\r\n\r\nx\r\n--b--\r\n"),
            ("a packed body", Form + "Content-Encoding: gzip\r\n", "\u001f\u008b"),
        }
        select ($"{body.Name} to {path}", RawRequest.Post(path, body.Type, body.Text));
}
