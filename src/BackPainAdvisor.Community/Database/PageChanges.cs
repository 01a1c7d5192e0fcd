namespace BackPainAdvisor.Community.Database;

/// <summary>
/// One row that counts the changes readers can see. A page cache that finds another number than last time is out of date,
/// whoever made the change: this process, a verb beside it, or another node.
/// </summary>
public sealed class PageChanges
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;
    public long Number { get; private set; }

    internal void Note() => Number++;
}
