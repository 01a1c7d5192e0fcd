namespace BackPainAdvisor.Content.Checking;

/// <summary>Problems as text: one a line, <c>file:line:column: severity rule: message</c>.</summary>
public static class CheckReport
{
    public static void WriteText(TextWriter output, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }
    }
}
