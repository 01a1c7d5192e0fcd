namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>A text cut into words and sentences, each word with what it can be. Every letter is looked at a fixed number of times.</summary>
internal sealed class Tokens
{
    private static readonly string[] Shortened = ["dr", "mr", "mrs", "ms", "prof", "no", "st", "approx", "vs"];

    private readonly string _text;
    private readonly Vocabulary _vocabulary;
    private readonly List<Token> _all = [];
    private int _sentence;

    public Tokens(string text, Vocabulary vocabulary)
    {
        (_text, _vocabulary) = (text, vocabulary);
        for (var at = 0; at < text.Length;)
        {
            at = Next(at);
        }
    }

    public List<Token> All => _all;

    public List<int> Numbers { get; } = [];

    /// <summary>What stands in the text from one word to before another.</summary>
    public string Text(int first, int end) => _text[_all[first].Start.._all[end - 1].End];

    private int Next(int at)
    {
        var letter = _text[at];
        var isInsideWord = at > 0 && char.IsLetterOrDigit(_text[at - 1]);
        if (!isInsideWord && !char.IsWhiteSpace(letter) && Shapes.At(_text, at, out var end) is { } shape)
        {
            return Take(at, end, shape);
        }

        if (char.IsLetter(letter))
        {
            return TakeWord(at);
        }

        if (char.IsAsciiDigit(letter))
        {
            return TakeNumber(at);
        }

        if (letter is '%')
        {
            var first = Numbers.Count;
            _vocabulary.Find("percent", Numbers);
            return Add(at, at + 1, first);
        }

        _sentence += IsEnd(at) ? 1 : 0;
        return at + 1;
    }

    private int Take(int start, int end, Shape shape)
    {
        var first = Numbers.Count;
        Numbers.Add((int)shape);
        return Add(start, end, first);
    }

    private int TakeWord(int start)
    {
        var end = start + 1;
        while (end < _text.Length && (char.IsLetter(_text[end]) || Letters.IsUnseen(_text[end]) || (Letters.IsApostrophe(_text[end]) && end + 1 < _text.Length && char.IsLetter(_text[end + 1]))))
        {
            end++;
        }

        Span<char> folded = stackalloc char[Letters.Most];
        Span<char> single = stackalloc char[Letters.Most];
        var word = _text.AsSpan(start, end - start);
        var length = Letters.Fold(word, folded);
        var first = Numbers.Count;
        _vocabulary.Find(folded[..length], Numbers);
        if (Numbers.Count == first && length < word.Length && length < Letters.Most)
        {
            _vocabulary.Find(single[..Letters.FoldTwins(folded[..length], single)], Numbers);
        }

        if (char.IsUpper(word[0]) && word.Length > 1 && !_vocabulary.IsOrdinary(folded[..length]))
        {
            Numbers.Add((int)Shape.Name);
        }

        Numbers.Add((int)Shape.Any);
        return Add(start, end, first);
    }

    // 1,000 and 0.5 are one; so is 4th.
    private int TakeNumber(int start)
    {
        var end = start + 1;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || (_text[end] is '.' or ',' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))))
        {
            end++;
        }

        var digits = _text.AsSpan(start, end - start);
        var first = Numbers.Count;
        Numbers.AddRange([(int)Shape.Number, (int)Shape.Any]);
        if (digits.Length == 4 && digits[..2] is "19" or "20")
        {
            Numbers.Add((int)Shape.Year);
        }

        if (digits.Length is 2 or 3 && int.TryParse(digits, out var age) && age is >= 65 and < 110)
        {
            Numbers.Add((int)Shape.OldAge);
        }

        if (digits.Length <= Letters.Most)
        {
            _vocabulary.Find(digits, Numbers);
        }

        return Add(start, IsOrdinal(end) ? end + 2 : end, first);
    }

    private bool IsOrdinal(int end) =>
        _text.AsSpan(end, Math.Min(2, _text.Length - end)) is "st" or "nd" or "rd" or "th" && (end + 2 >= _text.Length || !char.IsLetter(_text[end + 2]));

    private int Add(int start, int end, int firstNumber)
    {
        _all.Add(new Token(start, end, _sentence, firstNumber, Numbers.Count));
        return end;
    }

    private bool IsEnd(int at) => _text[at] switch
    {
        '!' or '?' or ';' or '…' => true,
        '.' => (at + 1 >= _text.Length || char.IsWhiteSpace(_text[at + 1])) && !IsAfterShortened(at),
        '\n' => IsNewLine(at),
        _ => false,
    };

    // A line that goes on with a small letter was only wrapped.
    private bool IsNewLine(int at) => at + 1 >= _text.Length || !char.IsLower(_text[at + 1]);

    private bool IsAfterShortened(int at)
    {
        if (_all is not [.., var last] || last.End != at || at - last.Start > 6)
        {
            return false;
        }

        foreach (var word in Shortened)
        {
            if (_text.AsSpan(last.Start, at - last.Start).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
