using System.Diagnostics.CodeAnalysis;

namespace BackPainAdvisor.Community.Database;

/// <summary>What became of a change: it is on the disk, or the database could not take it and nothing was changed.</summary>
public readonly record struct Written<T>(bool IsKept, T? Value)
{
    /// <summary>The change's answer, if it is on the disk.</summary>
    public bool Has([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return IsKept && value is not null;
    }
}
