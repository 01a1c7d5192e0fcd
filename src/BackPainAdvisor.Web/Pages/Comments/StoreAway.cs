using System.Data.Common;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>What every page says while the database can't be used: the fault is ours, come back in a minute.</summary>
internal static class StoreAway
{
    private const string Seconds = "60";

    public static void AskToComeBack(this HttpResponse response) => response.Headers.RetryAfter = Seconds;

    /// <summary>Whether a database that can't be read, and no mistake of ours, is behind a failure.</summary>
    public static bool IsBehind(Exception? failure) => failure switch
    {
        null => false,
        DbException => true,
        _ => IsBehind(failure.InnerException),
    };
}
