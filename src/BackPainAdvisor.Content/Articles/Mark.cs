namespace BackPainAdvisor.Content.Articles;

/// <summary>How an item of an instrument is marked.</summary>
public enum Scale
{
    YesNo,
    YesNoOrNone,
    OneToFive,
}

/// <summary>One item's mark.</summary>
/// <param name="Points">1 for yes, 0 for no; 1 to 5 on the longer scale; <c>null</c> when the item does not apply.</param>
public sealed record Mark(Scale Scale, int? Points)
{
    public static readonly Mark Yes = new(Scale.YesNo, 1);

    public static readonly Mark No = new(Scale.YesNo, 0);

    public static readonly Mark DoesNotApply = new(Scale.YesNoOrNone, null);

    /// <summary>Whether the item counts as met. Of five points we ask four: our own line, not the instrument's.</summary>
    public bool IsMet => Points >= (Scale is Scale.OneToFive ? 4 : 1);

    public string Words => (Scale, Points) switch
    {
        (_, null) => "Does not apply",
        (Scale.OneToFive, { } points) => $"{points} of 5",
        (_, 1) => "Yes",
        _ => "No",
    };

    /// <summary>As editors write it: <c>true</c>, <c>false</c>, <c>n/a</c>, or 1 to 5.</summary>
    public static Mark? Parse(Scale scale, string? text) => (scale, text) switch
    {
        (Scale.OneToFive, [>= '1' and <= '5' and var points]) => new Mark(scale, points - '0'),
        (Scale.YesNo or Scale.YesNoOrNone, "true") => Yes,
        (Scale.YesNo or Scale.YesNoOrNone, "false") => No,
        (Scale.YesNoOrNone, "n/a") => DoesNotApply,
        _ => null,
    };

    public static string Allowed(Scale scale) => scale switch
    {
        Scale.OneToFive => "a whole number from 1 to 5",
        Scale.YesNoOrNone => "true, false or n/a",
        _ => "true or false",
    };
}
