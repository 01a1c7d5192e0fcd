namespace BackPainAdvisor.Content.Evidence;

/// <summary>In what order the bibliography is listed.</summary>
public enum ReferenceOrder
{
    Author,
    Year,
    Kind,
}

/// <summary>The orders of the bibliography, as its address writes them: <c>?sort=year</c>.</summary>
public static class ReferenceOrders
{
    public static ReferenceOrder Parse(string? word) => word switch
    {
        "year" => ReferenceOrder.Year,
        "kind" => ReferenceOrder.Kind,
        _ => ReferenceOrder.Author,
    };

    /// <summary>The bibliography's address in this order.</summary>
    public static string Address(this ReferenceOrder order) => order switch
    {
        ReferenceOrder.Year => "/references?sort=year",
        ReferenceOrder.Kind => "/references?sort=kind",
        _ => "/references",
    };

    public static string Label(this ReferenceOrder order) => order switch
    {
        ReferenceOrder.Year => "Newest first",
        ReferenceOrder.Kind => "Kind of study",
        _ => "First author",
    };

    /// <summary>Within one year or one kind by the alphabet; what has no year stands last.</summary>
    public static IReadOnlyList<Reference> Of(this ReferenceOrder order, IEnumerable<Reference> references)
    {
        var byName = references.OrderBy(reference => reference.ShortName, StringComparer.OrdinalIgnoreCase).ThenBy(reference => reference.Key, StringComparer.Ordinal);
        return order switch
        {
            ReferenceOrder.Year => [.. byName.OrderByDescending(reference => reference.Year ?? 0)],
            ReferenceOrder.Kind => [.. byName.OrderBy(reference => StudyKinds.Of(reference)).ThenBy(reference => reference.Kind, StringComparer.Ordinal)],
            _ => [.. byName],
        };
    }
}
