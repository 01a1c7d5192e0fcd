namespace BackPainAdvisor.Community.Database;

/// <summary>Tells when readers can see something else, whoever changed it: this process, a verb beside it, or another node.</summary>
public interface IChangeWatch
{
    /// <summary>Waits until there may be a change, and reads the number of <see cref="PageChanges"/>. The first call does not wait.</summary>
    /// <returns><c>null</c> while the database can't be read. Ask again: it comes back by itself.</returns>
    Task<long?> NextAsync(CancellationToken cancel);
}
