namespace BackPainAdvisor.Community.Transfer;

/// <summary>What became of the comments of another program.</summary>
public sealed class ForeignReport
{
    private const int MostListed = 200;

    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> unmapped = new(StringComparer.Ordinal);

    public int Read { get; private set; }

    /// <summary>In the database since an earlier run.</summary>
    public int There { get; internal set; }

    public int Published { get; internal set; }
    public int Waiting { get; internal set; }

    /// <summary>Why how many were left out.</summary>
    public IReadOnlyDictionary<string, int> LeftOut => leftOut;

    /// <summary>Addresses for which there is no article, and how many comments stood there.</summary>
    public IReadOnlyDictionary<string, int> Unmapped => unmapped;

    internal void Reads() => Read++;

    internal void LeavesOut(string why) => leftOut[why] = leftOut.GetValueOrDefault(why) + 1;

    internal void FindsNoArticle(string address, int comments)
    {
        var shown = unmapped.Count < MostListed || unmapped.ContainsKey(address) ? address : "(others)";
        unmapped[shown] = unmapped.GetValueOrDefault(shown) + comments;
    }
}
