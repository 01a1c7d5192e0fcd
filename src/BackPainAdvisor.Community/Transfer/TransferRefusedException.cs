namespace BackPainAdvisor.Community.Transfer;

/// <summary>A file can't be taken in. The message says where and why; nothing was changed, unless it says so.</summary>
public sealed class TransferRefusedException : Exception
{
    public TransferRefusedException()
    {
    }

    public TransferRefusedException(string message)
        : base(message)
    {
    }

    public TransferRefusedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
