namespace BackPainAdvisor.Durability;

/// <summary>What one killing did to the comments of its round.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sent">Forms that were on their way or answered when the site was killed.</param>
/// <param name="Answered">Those that were answered 303.</param>
/// <param name="Found">Those of them that are in the database after the restart and shown by their private link.</param>
/// <param name="SentAgain">Forms without an answer, sent once more.</param>
/// <param name="Missing">Texts of this and all earlier rounds that are not there when everybody has an answer.</param>
/// <param name="Doubled">Texts of this and all earlier rounds that are there more than once.</param>
/// <param name="IsSound">What SQLite's integrity check says.</param>
public sealed record Round(int Number, int Sent, int Answered, int Found, int SentAgain, int Missing, int Doubled, bool IsSound)
{
    public int Lost => Answered - Found + Missing;

    public bool IsKept => Lost == 0 && Doubled == 0 && IsSound;
}
