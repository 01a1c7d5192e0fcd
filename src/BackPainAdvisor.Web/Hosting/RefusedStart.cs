using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>A start that is refused for a reason the operator can mend ends with one line that says so, not with a stack trace.</summary>
public static class RefusedStart
{
    private const int Refused = 1;

    /// <summary>For the whole process, verbs too. Every other failure keeps its trace.</summary>
    public static void IsToldPlainly() => AppDomain.CurrentDomain.UnhandledException += (_, end) =>
    {
        if (end.ExceptionObject is StoreNotReadyException or WrongSettingException)
        {
            Console.Error.WriteLine(((Exception)end.ExceptionObject).Message.ReplaceLineEndings(" "));
            Environment.Exit(Refused);
        }
    };
}
