namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>What is known by its form, not its letters. In a phrase it stands between angle brackets: <c>&lt;number&gt; mg</c>.</summary>
public enum Shape
{
    /// <summary>Any word or number.</summary>
    Any,
    Number,

    /// <summary>1900 to 2099.</summary>
    Year,

    /// <summary>65 to 109, as an age.</summary>
    OldAge,

    /// <summary>A day with month and year in figures.</summary>
    Date,

    /// <summary>A word with a capital letter.</summary>
    Name,
    Email,
    Phone,

    /// <summary>Ten digits whose last is right by modulus 11.</summary>
    NhsNumber,
    Price,

    /// <summary>An address of a site.</summary>
    Link,

    /// <summary>A name behind an at sign.</summary>
    Handle,
}

/// <summary>Finds what has a form at one place of a text. Looks ahead a fixed number of letters, so that a text takes linear time.</summary>
internal static class Shapes
{
    private const int MostAhead = 64;

    public static readonly IReadOnlyList<string> Names = ["any", "number", "year", "old-age", "date", "name", "email", "phone", "nhs-number", "price", "link", "handle"];

    public static Shape? Parse(string name) => Names.IndexOf(name) is >= 0 and var at ? (Shape)at : null;

    /// <summary>A shape that begins here and is more than a word or a number.</summary>
    /// <param name="end">Where it ends.</param>
    public static Shape? At(string text, int start, out int end)
    {
        var ahead = text.AsSpan(start, Math.Min(MostAhead, text.Length - start));
        var letter = ahead[0];
        (Shape? shape, int length) = letter switch
        {
            '£' or '$' or '€' => (Shape.Price, Price(ahead)),
            '@' => (Shape.Handle, Handle(ahead)),
            >= '0' and <= '9' or '+' or '(' => Figures.Read(ahead),
            _ when IsOfEmail(letter) => Email(ahead) is > 0 and var email ? (Shape.Email, email) : (Shape.Link, Link(text, start, ahead)),
            _ => ((Shape?)null, 0),
        };
        end = start + length;
        return length > 0 ? shape : null;
    }

    private static int Price(ReadOnlySpan<char> ahead)
    {
        var at = 1;
        while (at < ahead.Length && (char.IsAsciiDigit(ahead[at]) || (ahead[at] is '.' or ',' or ' ' && at + 1 < ahead.Length && char.IsAsciiDigit(ahead[at + 1]))))
        {
            at++;
        }

        return at > 1 ? at : 0;
    }

    private static int Handle(ReadOnlySpan<char> ahead)
    {
        var at = 1;
        while (at < ahead.Length && (char.IsAsciiLetterOrDigit(ahead[at]) || ahead[at] is '_'))
        {
            at++;
        }

        return at > 3 ? at : 0;
    }

    private static int Email(ReadOnlySpan<char> ahead)
    {
        var at = 0;
        while (at < ahead.Length && IsOfEmail(ahead[at]))
        {
            at++;
        }

        if (at == 0 || at >= ahead.Length || ahead[at] is not '@')
        {
            return 0;
        }

        var host = at + 1;
        var dot = -1;
        for (at = host; at < ahead.Length && (char.IsAsciiLetterOrDigit(ahead[at]) || ahead[at] is '.' or '-'); at++)
        {
            dot = ahead[at] is '.' && at + 1 < ahead.Length && char.IsAsciiLetter(ahead[at + 1]) ? at : dot;
        }

        return dot > host ? at : 0;
    }

    private static int Link(string text, int start, ReadOnlySpan<char> ahead)
    {
        if (ahead[0] is not ('h' or 'H' or 'w' or 'W'))
        {
            return 0;
        }

        if (!ahead.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !ahead.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !ahead.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++; // It is all taken, so no letter is looked at twice.
        }

        return end - start;
    }

    private static bool IsOfEmail(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%' or '+' or '-';

    private static int IndexOf(this IReadOnlyList<string> list, string name)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (list[at] == name)
            {
                return at;
            }
        }

        return -1;
    }
}
