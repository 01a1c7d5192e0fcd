namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>Which words of a text an excuse reaches, and from where.</summary>
internal static class ExcuseReach
{
    private const int Nowhere = -1;

    /// <param name="words">Where words of the excuse stand.</param>
    /// <param name="but">Where words stand that end it.</param>
    /// <returns>For each word of the text, where the excuse that reaches it stands; -1 where none does.</returns>
    public static int[] Of(Excuse excuse, Tokens tokens, List<Found> words, List<Found>? but) => excuse.Where switch
    {
        ExcusePlace.Before => Forwards(excuse.Within, tokens.All, words, Starts(but, tokens.All.Count)),
        ExcusePlace.After => Backwards(excuse.Within, tokens.All, words, Starts(but, tokens.All.Count)),
        _ => Sentences(tokens.All, words, but),
    };

    private static int[] Forwards(int within, List<Token> tokens, List<Found> words, bool[] isBut)
    {
        var reach = new int[tokens.Count];
        var ends = new int[tokens.Count + 1];
        Array.Fill(ends, Nowhere);
        foreach (var word in words)
        {
            ends[word.End] = word.Start;
        }

        var (from, end) = (Nowhere, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (ends[at] != Nowhere)
            {
                (from, end) = (ends[at], at);
            }

            if (isBut[at] || (at > 0 && tokens[at].Sentence != tokens[at - 1].Sentence))
            {
                from = Nowhere;
            }

            reach[at] = from != Nowhere && at - end < within ? from : Nowhere;
        }

        return reach;
    }

    private static int[] Backwards(int within, List<Token> tokens, List<Found> words, bool[] isBut)
    {
        var reach = new int[tokens.Count];
        var starts = new bool[tokens.Count + 1];
        foreach (var word in words)
        {
            starts[word.Start] = true;
        }

        var from = Nowhere;
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            if (at + 1 < tokens.Count && (isBut[at + 1] || tokens[at].Sentence != tokens[at + 1].Sentence))
            {
                from = Nowhere;
            }

            if (starts[at + 1] && tokens[at].Sentence == tokens[at + 1].Sentence)
            {
                from = at + 1;
            }

            reach[at] = from != Nowhere && from - at <= within ? from : Nowhere;
        }

        return reach;
    }

    private static int[] Sentences(List<Token> tokens, List<Found> words, List<Found>? but)
    {
        var from = new int[tokens[^1].Sentence + 1];
        Array.Fill(from, Nowhere);
        foreach (var word in words)
        {
            from[tokens[word.Start].Sentence] = word.Start;
        }

        foreach (var word in but ?? [])
        {
            from[tokens[word.Start].Sentence] = Nowhere;
        }

        return [.. tokens.Select(token => from[token.Sentence])];
    }

    private static bool[] Starts(List<Found>? words, int count)
    {
        var starts = new bool[count];
        foreach (var word in words ?? [])
        {
            starts[word.Start] = true;
        }

        return starts;
    }
}
