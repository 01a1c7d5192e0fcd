namespace BackPainAdvisor.Web.Hosting;

/// <summary>The site must not start with this setting. The message is for the operator: which it is, and what it may be.</summary>
public sealed class WrongSettingException : Exception
{
    public WrongSettingException()
    {
    }

    public WrongSettingException(string message)
        : base(message)
    {
    }

    public WrongSettingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
