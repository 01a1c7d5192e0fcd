using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>Where words of a list stand: from one word of the text to before another.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Found(int Start, int End);

/// <summary>All phrases of all lists, found in one walk over a text.</summary>
internal sealed class PhraseTree(Vocabulary vocabulary)
{
    private readonly Node _root = new();

    public void Add(string phrase, int list)
    {
        var node = _root;
        foreach (var word in Phrase.Words(phrase))
        {
            var number = vocabulary.Add(word);
            node = node.Next.TryGetValue(number, out var next) ? next : node.Next[number] = new Node();
        }

        if (!node.Lists.Contains(list))
        {
            node.Lists.Add(list);
        }
    }

    /// <returns>By list, in the order in which they begin; <c>null</c> for a list of which nothing was found.</returns>
    public List<Found>?[] Find(Tokens tokens, int lists)
    {
        var found = new List<Found>?[lists];
        for (var start = 0; start < tokens.All.Count; start++)
        {
            Walk(_root, tokens, start, start, found);
        }

        return found;
    }

    // As deep as the longest phrase has words, whatever the text. No phrase runs into the next sentence.
    private static void Walk(Node node, Tokens tokens, int start, int at, List<Found>?[] found)
    {
        foreach (var list in node.Lists)
        {
            (found[list] ??= []).Add(new Found(start, at));
        }

        if (at >= tokens.All.Count || node.Next.Count == 0)
        {
            return;
        }

        var token = tokens.All[at];
        if (token.Sentence != tokens.All[start].Sentence)
        {
            return;
        }

        for (var number = token.FirstNumber; number < token.EndNumber; number++)
        {
            if (node.Next.TryGetValue(tokens.Numbers[number], out var next))
            {
                Walk(next, tokens, start, at + 1, found);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<int, Node> Next { get; } = [];

        public List<int> Lists { get; } = [];
    }
}
