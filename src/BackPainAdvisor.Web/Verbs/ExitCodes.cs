namespace BackPainAdvisor.Web.Verbs;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Problems = 1;
    public const int Usage = 2;
}
