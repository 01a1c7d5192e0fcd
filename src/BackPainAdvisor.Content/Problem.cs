namespace BackPainAdvisor.Content;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>An author's mistake: where it stands, and how to mend it.</summary>
/// <param name="File">Path inside the content folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1; 0 when the whole line is meant.</param>
/// <param name="Severity">An error stops a release, a warning does not.</param>
/// <param name="Rule">The rule's name, as docs/writing.md lists it.</param>
/// <param name="Message">What is wrong and what to do, in one or two plain sentences.</param>
public sealed record Problem(string File, int Line, int Column, Severity Severity, string Rule, string Message)
{
    public string Place => $"{File}:{Line}";

    public static Problem Error(string file, int line, int column, string rule, string message) =>
        new(file, line, column, Severity.Error, rule, message);

    public static Problem Warning(string file, int line, int column, string rule, string message) =>
        new(file, line, column, Severity.Warning, rule, message);

    /// <summary><c>articles/walking.md:4:1: error front-matter: ...</c></summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Severity is Severity.Error ? "error" : "warning")} {Rule}: {Message}";
}
