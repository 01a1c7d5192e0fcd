namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>Runs of digits that mean something: a date, a phone number, a patient number.</summary>
internal static class Figures
{
    private const int MostLength = 24;
    private const int FewestOfPhone = 9;
    private const int MostOfPhone = 15;

    /// <returns>How long it is; 0 when it is an ordinary number.</returns>
    public static (Shape? Shape, int Length) Read(ReadOnlySpan<char> ahead)
    {
        var groups = new List<int>(); // Digits in each, in order.
        Span<char> digits = stackalloc char[MostLength];
        Span<char> signs = stackalloc char[MostLength];
        var (count, end, signCount) = (0, 0, 0);
        var isInGroup = false;
        for (var at = 0; at < Math.Min(ahead.Length, MostLength); at++)
        {
            if (char.IsAsciiDigit(ahead[at]))
            {
                if (!isInGroup)
                {
                    groups.Add(0);
                }

                groups[^1]++;
                (digits[count++], end, isInGroup) = (ahead[at], at + 1, true);
            }
            else if (IsBetween(ahead, at))
            {
                if (ahead[at] is not (' ' or '(' or ')' or '+'))
                {
                    signs[signCount++] = ahead[at];
                }

                isInGroup = false;
            }
            else
            {
                break;
            }
        }

        if (IsDate(groups, digits[..count], signs[..signCount]))
        {
            return (Shape.Date, end);
        }

        var isTen = count == 10 && (groups.Count == 1 || groups is [3, 3, 4]) && digits[0] is not '0';
        return isTen && IsRightByModulus11(digits[..count]) ? (Shape.NhsNumber, end)
            : IsPhone(ahead[0], groups, count) ? (Shape.Phone, end)
            : (null, 0);
    }

    // One sign between two groups, and two only as in "+44 (0) 20".
    private static bool IsBetween(ReadOnlySpan<char> ahead, int at) => ahead[at] switch
    {
        '+' => at == 0,
        '(' => at == 0 || ahead[at - 1] is ' ' or '-',
        ')' => true,
        ' ' or '-' or '.' or '/' => at > 0 && (char.IsAsciiDigit(ahead[at - 1]) || ahead[at - 1] is ')') && at + 1 < ahead.Length && (char.IsAsciiDigit(ahead[at + 1]) || ahead[at + 1] is '('),
        _ => false,
    };

    private static bool IsDate(List<int> groups, ReadOnlySpan<char> digits, ReadOnlySpan<char> signs) =>
        signs.Length == 2 && signs[0] == signs[1] && groups switch
        {
            [1 or 2, 1 or 2, 2 or 4] => true,
            [4, 1 or 2, 1 or 2] => digits[0] is '1' or '2',
            _ => false,
        };

    // Single digits are counting or scores, but for the "1" of America and the "(0)" behind a country.
    private static bool IsPhone(char first, List<int> groups, int count) =>
        count is >= FewestOfPhone and <= MostOfPhone
        && (groups is [1, 3, 3, 4] || groups.Count(group => group == 1) <= (first is '+' ? 2 : 0))
        && (first is '+' or '0' or '(' || groups is [3, 3, 4] or [1, 3, 3, 4] or [10]);

    /// <summary>The NHS number's check: digits times 10, 9, 8 ... 2; the sum and the check digit make a multiple of 11.</summary>
    private static bool IsRightByModulus11(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < 9; at++)
        {
            sum += (digits[at] - '0') * (10 - at);
        }

        return (11 - (sum % 11)) % 11 == digits[9] - '0';
    }
}
