namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Which generation of pages is served. Whoever changes what pages show makes the change visible first and then calls
/// <see cref="Next"/>: a page rendered from what was before can't be served again.
/// </summary>
public sealed class PageGeneration
{
    private long _number;

    public long Number => Interlocked.Read(ref _number);

    public void Next() => Interlocked.Increment(ref _number);
}
