using System.Runtime.InteropServices;
using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The style sheet inside each picture: light, dark, forced colours and paper, for the classes it uses and no others.</summary>
/// <remarks>Paper is light by itself, because only a screen asks for the dark colours.</remarks>
internal static class FigureStyle
{
    /// <param name="Light">Colours in light and on paper; <c>{0}</c> is where the dark one differs.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Rule(string Selector, string Property, string Light, string Dark);

    private static readonly Rule[] Rules =
    [
        new(".t", "fill", "#1f857f", "#3aa8a2"), new(".tf", "fill", "#176560", "#277a76"), new(".o", "stroke", "#0f4d4a", "#14524f"),
        new(".p", "fill", "#33486b", "#5b76a6"), new(".pf", "fill", "#253552", "#4e6796"),
        new(".s", "fill", "#7d8ca3", "#9aa8bd"), new(".sf", "fill", "#63718a", "#76849a"),
        new(".l", "fill", "#4a566b", "#6a778d"), new(".lf", "fill", "#3f495c", "#566276"), new(".n0", "stroke", "#0f4d4a", "#14524f"),
        new(".g", "fill", "#c9dcd8", "#2c4446"), new(".gs", "fill", "#a9c4bf", "#223537"), new(".f", "fill", "#e3e9ea", "#252f36"),
        new(".w", "fill", "#c7a983", "#8f7453"), new(".wt", "fill", "#dcc4a3", "#a98d68"), new(".ws", "fill", "#a98a63", "#6e583d"),
        new(".v", "fill", "#dbe2e6", "#36434c"), new(".vt", "fill", "#e9eef0", "#42505a"), new(".vs", "fill", "#c3cdd3", "#2a353d"),
        new(".q", "fill", "#dde3f2", "#55627a"), new(".r", "stroke", "#a8780f", "#e0b23c"),
        new(".m", "fill", "#ff5c2e", "#ff6a3c"), new(".m", "stroke", "#ffc38f", "#ffdcb8"),
        new(".n", "fill", "#8b5cf6", "#a07bff"), new(".n", "stroke", "#d3c2ff", "#e6dcff"),
        new(".a", "stroke", "#1d4ed8", "#8ab4ff"), new(".ah", "fill", "#1d4ed8", "#8ab4ff"), new(".c", "stroke", "#1d4ed8", "#8ab4ff"),
        new(".b", "fill", "#fff", "#243039"), new(".b", "stroke", "#a9c4bf", "#3d5052"), new("text", "fill", "#1f2937", "#e8eef2"),
    ];

    private static readonly (string Selector, string Text)[] Lines =
    [
        (".e", "stroke-width:6;paint-order:stroke"), (".o", "stroke-width:4;stroke-opacity:.6"), (".l", "stroke-linejoin:round"),
        (".n0", "fill:none;stroke-width:7;stroke-linecap:round"),
        (".m", "stroke-width:20;stroke-linejoin:round;paint-order:stroke"), (".n", "stroke-width:20;stroke-linejoin:round;paint-order:stroke"),
        (".a", "fill:none;stroke-width:11;stroke-linecap:round"), (".r", "fill:none;stroke-width:9;stroke-linejoin:round"),
        (".c", "fill:none;stroke-width:6.5;stroke-linecap:round"), (".c0", "opacity:.28"), (".b", "stroke-width:2"),
        ("text", "font:600 42px system-ui,sans-serif"),
    ];

    /// <summary>The style sheet for these classes.</summary>
    public static string Of(IEnumerable<string> classes, bool hasText, SkinTone skin)
    {
        var used = classes.SelectMany(list => list.Split(' ')).Select(name => "." + name).ToHashSet(StringComparer.Ordinal);
        if (hasText)
        {
            used.Add("text");
        }

        var rules = SkinColours.Of(skin).Select(colour => new Rule(colour.Selector, colour.Property, colour.Light, colour.Dark)).Concat(Rules)
            .Where(rule => used.Contains(rule.Selector)).ToList();
        var text = new StringBuilder();
        foreach (var group in Lines.Where(line => used.Contains(line.Selector)).GroupBy(line => line.Text, line => line.Selector, StringComparer.Ordinal))
        {
            text.Append(string.Join(',', group)).Append('{').Append(group.Key).Append('}');
        }

        Append(text, rules, rule => rule.Light);
        text.Append("@media screen and (prefers-color-scheme:dark){");
        Append(text, rules, rule => rule.Dark);
        text.Append('}').Append(Paper(used)).Append(Forced(used));
        return text.ToString();
    }

    private static void Append(StringBuilder text, List<Rule> rules, Func<Rule, string> colour)
    {
        foreach (var rule in rules)
        {
            text.Append(rule.Selector).Append('{').Append(rule.Property).Append(':').Append(colour(rule)).Append('}');
        }
    }

    /// <summary>A muscle is sharp on paper, with a white rim; a stretched one dashed, so it also shows in grey.</summary>
    private static string Paper(HashSet<string> used) => (used.Contains(".m"), used.Contains(".n")) switch
    {
        (false, false) => "",
        (_, false) => "@media print{.m{filter:none;stroke:#fff;stroke-width:11}}",
        _ => "@media print{.m,.n{filter:none;stroke:#fff;stroke-width:11}.n{stroke-dasharray:16 10}}",
    };

    /// <summary>Line art in the reader's own colours.</summary>
    private static string Forced(HashSet<string> used)
    {
        var text = new StringBuilder("@media(forced-colors:active){path[class]{fill:Canvas;stroke:GrayText;stroke-width:5;paint-order:stroke}path.k,path.t,path.p,path.s{stroke:CanvasText}path.h,path.l{fill:CanvasText}path.n0{fill:none}");
        if (used.Contains(".m") || used.Contains(".n"))
        {
            text.Append("path.m,path.n{filter:none;stroke:Highlight}path.m{fill:Highlight}path.n{stroke-dasharray:12 9}");
        }

        if (used.Contains(".a") || used.Contains(".c") || used.Contains(".r"))
        {
            text.Append("path.a,path.c,path.r{fill:none;stroke:LinkText}path.a{stroke-width:11}path.ah{fill:LinkText;stroke:none}");
        }

        return text.Append(used.Contains("text") ? ".b{fill:Canvas;stroke:CanvasText}text{fill:CanvasText}}" : "}").ToString();
    }
}

/// <summary>Skin, its outline and the hair, for each tone.</summary>
internal static class SkinColours
{
    public static (string Selector, string Property, string Light, string Dark)[] Of(SkinTone skin)
    {
        var (near, far, edge, hair) = skin switch
        {
            SkinTone.Dark => (("#8a5638", "#a46c49"), ("#6b3f27", "#7f5137"), ("#4f2d1b", "#5d3925"), ("#241a17", "#5d4a42")),
            SkinTone.Light => (("#dfa680", "#e3b392"), ("#bd8560", "#bd8f6d"), ("#94603f", "#94674a"), ("#70492a", "#a9835c")),
            _ => (("#c07f58", "#cf946f"), ("#99613f", "#9d6a4d"), ("#7d4c30", "#7f5238"), ("#47322a", "#8a6350")),
        };
        return
        [
            (".k", "fill", near.Item1, near.Item2), (".kf", "fill", far.Item1, far.Item2),
            (".e", "stroke", edge.Item1, edge.Item2), (".h", "fill", hair.Item1, hair.Item2),
        ];
    }
}
