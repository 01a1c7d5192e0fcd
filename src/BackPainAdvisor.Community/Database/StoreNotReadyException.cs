namespace BackPainAdvisor.Community.Database;

/// <summary>The site must not start on this database. The message is for the operator: what is wrong and what to do.</summary>
public sealed class StoreNotReadyException : Exception
{
    public StoreNotReadyException()
    {
    }

    public StoreNotReadyException(string message)
        : base(message)
    {
    }

    public StoreNotReadyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
