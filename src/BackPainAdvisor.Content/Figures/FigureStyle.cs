using System.Runtime.InteropServices;
using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The style sheet inside each picture: light, dark, forced colours and paper, for the classes it uses and no others.</summary>
/// <remarks>Paper is light by itself, because only a screen asks for the dark colours.</remarks>
internal static class FigureStyle
{
    /// <summary>Colours of some classes, in light and on paper, and in the dark.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Rule(string Selectors, string Light, string Dark);

    private static readonly Rule[] Rules =
    [
        new(".t", "fill:#1f857f", "fill:#3aa8a2"), new(".tf", "fill:#176560", "fill:#277a76"), new(".o,.i", "stroke:#135955", "stroke:#1f6460"),
        new(".p", "fill:#33486b", "fill:#5b76a6"), new(".pf", "fill:#253552", "fill:#4e6796"), new(".u", "stroke:#233350", "stroke:#445c87"),
        new(".s", "fill:#7d8ca3", "fill:#9aa8bd"), new(".sf", "fill:#63718a", "fill:#76849a"),
        new(".l", "fill:#454f63", "fill:#5f6b80"),
        new(".g", "fill:#c9dcd8", "fill:#2c4446"), new(".gs", "fill:#a9c4bf", "fill:#223537"), new(".f", "fill:#e3e9ea", "fill:#252f36"),
        new(".w", "fill:#c7a983", "fill:#8f7453"), new(".wt", "fill:#dcc4a3", "fill:#a98d68"), new(".ws", "fill:#a98a63", "fill:#6e583d"),
        new(".v", "fill:#dbe2e6", "fill:#36434c"), new(".vt", "fill:#e9eef0", "fill:#42505a"), new(".vs", "fill:#c3cdd3", "fill:#2a353d"),
        new(".y", "fill:#3f97c4", "fill:#4fa6d2"), new(".q", "fill:#dde3f2", "fill:#55627a"), new(".r", "stroke:#a8780f", "stroke:#e0b23c"),
        new(".m", "fill:#ff5c2e;stroke:#ffc38f", "fill:#ff6a3c;stroke:#ffdcb8"), new(".n", "fill:#8b5cf6;stroke:#d3c2ff", "fill:#a07bff;stroke:#e6dcff"),
        new(".a,.c", "stroke:#1d4ed8", "stroke:#8ab4ff"), new(".ah", "fill:#1d4ed8", "fill:#8ab4ff"),
        new(".b", "fill:#fff;stroke:#a9c4bf", "fill:#243039;stroke:#3d5052"), new("text", "fill:#1f2937", "fill:#e8eef2"),
    ];

    private static readonly (string Selectors, string Text)[] Lines =
    [
        (".a,.c,.i,.r", "fill:none;stroke-linecap:round"), (".e,.m,.n", "stroke-width:6;paint-order:stroke"),
        (".a,.r", "stroke-width:10"), (".c,.i", "stroke-width:7"), (".c0", "opacity:.28"), (".y", "opacity:.3"),
        (".o,.u", "stroke-width:4"), (".m,.n", "stroke-width:20;filter:url(#{0}g)"),
        ("text", "font:600 42px system-ui,sans-serif"),
    ];

    /// <summary>The style sheet for these classes.</summary>
    public static string Of(IEnumerable<string> classes, bool hasText, SkinTone skin, string idPrefix)
    {
        var used = classes.SelectMany(list => list.Split(' ')).Select(name => "." + name).ToHashSet(StringComparer.Ordinal);
        if (hasText)
        {
            used.Add("text");
        }

        List<Rule> rules = [.. SkinColours.Of(skin), .. Rules];
        var text = new StringBuilder();
        Append(text, used, Lines.Select(line => (line.Selectors, line.Text.Replace("{0}", idPrefix, StringComparison.Ordinal))));
        Append(text, used, rules.Select(rule => (rule.Selectors, rule.Light)));
        text.Append("@media screen and (prefers-color-scheme:dark){");
        Append(text, used, rules.Select(rule => (rule.Selectors, rule.Dark)));
        return text.Append('}').Append(Paper(used)).Append(Forced(used)).ToString();
    }

    private static void Append(StringBuilder text, HashSet<string> used, IEnumerable<(string Selectors, string Text)> rules)
    {
        foreach (var (selectors, declarations) in rules)
        {
            var wanted = string.Join(',', selectors.Split(',').Where(used.Contains));
            _ = wanted.Length > 0 ? text.Append(wanted).Append('{').Append(declarations).Append('}') : text;
        }
    }

    /// <summary>A muscle is sharp on paper, with a white rim; a stretched one dashed, so it also shows in grey.</summary>
    private static string Paper(HashSet<string> used)
    {
        var text = new StringBuilder();
        Append(text, used, [(".m,.n", "filter:none;stroke:#fff;stroke-width:11"), (".n", "stroke-dasharray:16 10")]);
        return text.Length > 0 ? $"@media print{{{text}}}" : "";
    }

    /// <summary>Line art in the reader's own colours.</summary>
    private static string Forced(HashSet<string> used)
    {
        var text = new StringBuilder("@media(forced-colors:active){");
        Append(text, used.Select(selector => selector == "text" ? selector : "path" + selector).Append("path[class]").ToHashSet(StringComparer.Ordinal),
        [
            ("path[class]", "fill:Canvas;stroke:GrayText;stroke-width:5;paint-order:stroke"),
            ("path.k,path.t,path.p,path.s", "stroke:CanvasText"), ("path.h,path.l", "fill:CanvasText"),
            ("path.m,path.n", "filter:none;stroke:Highlight"), ("path.m", "fill:Highlight"), ("path.n", "stroke-dasharray:12 9"),
            ("path.a,path.c,path.r", "stroke:LinkText"), ("path.a,path.c,path.r,path.i,path.y", "fill:none"), ("path.ah", "fill:LinkText;stroke:none"),
            ("text", "fill:CanvasText"),
        ]);
        return text.Append(used.Contains(".b") ? ".b{fill:Canvas;stroke:CanvasText}}" : "}").ToString();
    }
}

/// <summary>Skin, its outline and the hair, for each tone.</summary>
internal static class SkinColours
{
    public static FigureStyle.Rule[] Of(SkinTone skin) => skin switch
    {
        SkinTone.Dark => Rules(("#8a5638", "#a46c49"), ("#6b3f27", "#7f5137"), ("#4f2d1b", "#5d3925"), ("#241a17", "#5d4a42")),
        SkinTone.Light => Rules(("#dfa680", "#e3b392"), ("#bd8560", "#bd8f6d"), ("#94603f", "#94674a"), ("#70492a", "#a9835c")),
        _ => Rules(("#c07f58", "#cf946f"), ("#99613f", "#9d6a4d"), ("#7d4c30", "#7f5238"), ("#47322a", "#8a6350")),
    };

    private static FigureStyle.Rule[] Rules(
        (string Light, string Dark) near, (string Light, string Dark) far, (string Light, string Dark) edge, (string Light, string Dark) hair) =>
    [
        new(".k", "fill:" + near.Light, "fill:" + near.Dark), new(".kf", "fill:" + far.Light, "fill:" + far.Dark),
        new(".e", "stroke:" + edge.Light, "stroke:" + edge.Dark), new(".h", "fill:" + hair.Light, "fill:" + hair.Dark),
    ];
}
