namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>The words that phrases are made of, each with a number. One typed word can be several: "numbness" is <c>numbness</c> and <c>numb*</c>.</summary>
internal sealed class Vocabulary
{
    private const int FewestForSlips = 6;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Stem, int Number)>> _stemsByFirst = [];
    private readonly Dictionary<(char First, int Length), List<string>> _long = [];
    private readonly HashSet<string> _ordinary = new(StringComparer.Ordinal);

    /// <summary>Numbers below this are shapes.</summary>
    private int _next = Enum.GetValues<Shape>().Length;

    /// <summary>The number of a phrase's word, as <see cref="Phrase.Words"/> gives it.</summary>
    public int Add(string word)
    {
        if (word is ['<', .. var name, '>'])
        {
            return (int)(Shapes.Parse(name) ?? throw new ArgumentException($"'{word}' is no shape; phrases are checked when they are read.", nameof(word)));
        }

        var (table, key) = word.EndsWith('*') ? (_stems, word[..^1]) : (_words, word);
        if (table.TryGetValue(key, out var known))
        {
            return known;
        }

        if (table == _stems)
        {
            (_stemsByFirst.TryGetValue(key[0], out var stems) ? stems : _stemsByFirst[key[0]] = []).Add((key, _next));
        }
        else if (word.Length >= FewestForSlips)
        {
            Bucket(word[0], word.Length).Add(word);
        }

        return table[key] = _next++;
    }

    /// <summary>A word that is right as it is, however near it comes to another, and no name.</summary>
    public void AddOrdinary(string word) => _ordinary.UnionWith(Phrase.Words(word));

    public bool IsOrdinary(ReadOnlySpan<char> word) => _ordinary.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Adds the numbers of all that a folded word can be.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> numbers)
    {
        var before = numbers.Count;
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var exact))
        {
            numbers.Add(exact);
        }

        if (word.Length > 0 && _stemsByFirst.TryGetValue(word[0], out var stems))
        {
            foreach (var (stem, number) in stems)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal))
                {
                    numbers.Add(number);
                }
            }
        }

        if (numbers.Count == before && word.Length >= FewestForSlips - 1 && !IsOrdinary(word))
        {
            FindSlips(word, numbers);
        }
    }

    private void FindSlips(ReadOnlySpan<char> word, List<int> numbers)
    {
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (_long.TryGetValue((word[0], length), out var candidates))
            {
                foreach (var meant in candidates)
                {
                    if (Letters.IsSlip(word, meant))
                    {
                        numbers.Add(_words[meant]);
                    }
                }
            }
        }
    }

    private List<string> Bucket(char first, int length) =>
        _long.TryGetValue((first, length), out var bucket) ? bucket : _long[(first, length)] = [];
}
