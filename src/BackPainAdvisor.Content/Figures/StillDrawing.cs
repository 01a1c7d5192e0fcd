using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Writes the picture of one key pose.</summary>
internal sealed record StillDrawing(Picture Picture, int Frame)
{
    public string Svg(FigureOptions options, FigureText text, HoldBadge? badge)
    {
        var body = new SvgBody(options.IdPrefix);
        body.Add(Picture.Scenery());
        body.Add(Figure());
        body.Add(Picture.Foreground());
        body.Add(Picture.ArrowsOf(Frame));
        body.Add(badge);
        return body.Document(options, text, Picture.Figure.Skin);
    }

    /// <summary>The body in this pose, with its muscles.</summary>
    public List<Shape> Figure()
    {
        var (pose, solved) = (Picture.Figure.Poses[Frame], Picture.Solved[Frame]);
        List<Shape> shapes = [];
        foreach (var layer in Picture.Body.Order)
        {
            shapes.AddRange(Picture.Body.Of(layer, Moment.Of(solved)));
            if (pose.IsEffort)
            {
                shapes.AddRange(Picture.Body.Muscles(layer, solved.Body));
            }
        }

        return shapes;
    }
}

/// <summary>Collects what stands in one SVG document and the classes it uses.</summary>
internal sealed class SvgBody(string idPrefix)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private bool _hasText;

    /// <summary>Shapes that stand still; neighbours of one class become one path.</summary>
    public void Add(IEnumerable<Shape> shapes)
    {
        var list = shapes.ToList();
        for (var first = 0; first < list.Count;)
        {
            var alike = list.Skip(first).TakeWhile(shape => shape.Class == list[first].Class).ToList();
            _text.Append(Element(list[first], string.Concat(alike.Select(shape => shape.Outline.ToString()))));
            first += alike.Count;
        }
    }

    public void Add(HoldBadge? badge, string ring = "")
    {
        if (badge is not null)
        {
            _classes.UnionWith(ring.Length > 0 ? ["b", "c", "c0"] : ["b", "c"]);
            _hasText = true;
            _text.Append(badge.Svg(ring));
        }
    }

    public void Add(string markup) => _text.Append(markup);

    /// <summary>The element of a shape; <paramref name="inner"/> is what moves it.</summary>
    public string Element(Shape shape, string path, string inner = "", bool hasEdge = true)
    {
        var style = hasEdge && shape.Class is "k" or "kf" ? shape.Class + " e" : shape.Class;
        _classes.Add(style);
        return inner.Length == 0
            ? $"<path class=\"{style}\" d=\"{path}\"/>"
            : $"<path class=\"{style}\" d=\"{path}\">{inner}</path>";
    }

    public string Document(FigureOptions options, FigureText text, SkinTone skin, string style = "")
    {
        var glow = _classes.Contains("m") || _classes.Contains("n")
            ? $"<filter id=\"{idPrefix}g\" x=\"-1\" y=\"-1\" width=\"3\" height=\"3\"><feGaussianBlur stdDeviation=\"8\"/></filter>"
            : "";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"900\" viewBox=\"0 0 1200 900\" role=\"img\" aria-labelledby=\"{idPrefix}t {idPrefix}d\">"
            + $"<title id=\"{idPrefix}t\">{SvgText.Escape(options.Title ?? text.Title)}</title>"
            + $"<desc id=\"{idPrefix}d\">{SvgText.Escape(options.Description ?? text.Description)}</desc>"
            + $"<style>{FigureStyle.Of(_classes, _hasText, skin, idPrefix)}{style}</style>{glow}{_text}</svg>";
    }
}
