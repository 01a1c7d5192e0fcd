using System.Globalization;
using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The path of one shape. Its commands depend on the shape alone, never on the pose, so two outlines of a shape can be morphed.</summary>
/// <remarks>Written in whole units, relative to the rounded points, so errors do not add up.</remarks>
internal sealed class Outline
{
    private readonly StringBuilder _text = new();
    private readonly List<double> _numbers = [];
    private long _x;
    private long _y;
    private long _startX;
    private long _startY;

    /// <summary>Every coordinate in order, before rounding: what morphing interpolates.</summary>
    public IReadOnlyList<double> Numbers => _numbers;

    public bool IsEmpty => _text.Length == 0;

    public Outline Move(ScreenPoint to)
    {
        _text.Append('M');
        (_x, _y) = (0, 0);
        Write(to);
        Advance(to);
        (_startX, _startY) = (_x, _y);
        return this;
    }

    public Outline Line(ScreenPoint to)
    {
        _text.Append('l');
        Write(to);
        Advance(to);
        return this;
    }

    public Outline Curve(ScreenPoint first, ScreenPoint second, ScreenPoint to)
    {
        _text.Append('c');
        Write(first);
        Write(second);
        Write(to);
        Advance(to);
        return this;
    }

    /// <param name="isLarge">Whether the longer way round is meant.</param>
    public Outline Arc(double radius, bool isLarge, ScreenPoint to)
    {
        var whole = Math.Max(1, Whole(radius));
        _numbers.Add(radius);
        _text.Append('a').Append(whole).Append(' ').Append(whole).Append(isLarge ? " 0 1 1" : " 0 0 1");
        Write(to, isAfterFlag: true);
        Advance(to);
        return this;
    }

    public Outline Close()
    {
        _text.Append('z');
        (_x, _y) = (_startX, _startY);
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Advance(ScreenPoint to) => (_x, _y) = (Whole(to.X), Whole(to.Y));

    private void Write(ScreenPoint point, bool isAfterFlag = false)
    {
        _numbers.Add(point.X);
        _numbers.Add(point.Y);
        Write(Whole(point.X) - _x, isAfterFlag);
        Write(Whole(point.Y) - _y, false);
    }

    private void Write(long number, bool isAfterFlag)
    {
        if (number >= 0 && (isAfterFlag || char.IsDigit(_text[^1])))
        {
            _text.Append(' ');
        }

        _text.Append(number.ToString(CultureInfo.InvariantCulture));
    }

    private static long Whole(double number) => (long)Math.Round(number, MidpointRounding.AwayFromZero);
}
