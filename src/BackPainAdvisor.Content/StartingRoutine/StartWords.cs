namespace BackPainAdvisor.Content.StartingRoutine;

/// <summary>When the pain began.</summary>
public enum Since
{
    Days,
    Weeks,
    Months,
    Gone,
}

/// <summary>What the reader can do.</summary>
public enum Ability
{
    Floor,
    Kneel,
    Stand,
    Walk,
}

/// <summary>What the reader says of their days.</summary>
public enum DayKind
{
    Desk,
    Older,
    OldPage,
}

/// <summary>The way of moving that eases.</summary>
public enum Easing
{
    Bending,
    Arching,
    Walking,
    Neither,
}

/// <summary>The words that readers see for them.</summary>
public static class StartLabels
{
    public static string Label(this Since since) => since switch
    {
        Since.Days => "In the last few days",
        Since.Weeks => "Some weeks ago",
        Since.Months => "Three months ago, or longer",
        _ => "It has gone, and I want it to stay away",
    };

    public static string Label(this Ability ability) => ability switch
    {
        Ability.Floor => "Get down to the floor and up again",
        Ability.Kneel => "Kneel",
        Ability.Stand => "Stand for 10 minutes",
        _ => "Walk for 5 minutes",
    };

    public static string Label(this DayKind day) => day switch
    {
        DayKind.Desk => "I sit for most of the day",
        DayKind.Older => "I am over 60, or not steady on my feet",
        _ => "I came for the three exercises of the old page",
    };

    public static string Label(this Easing easing) => easing switch
    {
        Easing.Bending => "Bending forward",
        Easing.Arching => "Arching back",
        Easing.Walking => "Walking about",
        _ => "None of these",
    };
}
