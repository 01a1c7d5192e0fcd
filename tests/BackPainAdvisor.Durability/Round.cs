namespace BackPainAdvisor.Durability;

/// <summary>What one killing did to the comments and decisions of its round.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sent">Forms that were on their way or answered when the site was killed.</param>
/// <param name="Answered">Those that were answered 303.</param>
/// <param name="Found">Those of them that are in the database after the restart and shown by their private link.</param>
/// <param name="SentAgain">Forms without an answer, sent once more.</param>
/// <param name="Missing">Texts of this and all earlier rounds that are not there when everybody has an answer.</param>
/// <param name="Doubled">Texts of this and all earlier rounds that are there more than once.</param>
/// <param name="Decided">Comments whose decision was answered 303.</param>
/// <param name="DecisionsFound">Those of them that are in the state it gave, with one entry in the log, after the restart.</param>
/// <param name="AtOdds">Comments of this and all earlier rounds whose state and log don't agree: half a decision, or two.</param>
/// <param name="IsSound">What the database's own check says.</param>
public sealed record Round(
    int Number, int Sent, int Answered, int Found, int SentAgain, int Missing, int Doubled, int Decided, int DecisionsFound, int AtOdds, bool IsSound)
{
    public int Lost => Answered - Found;

    public int DecisionsLost => Decided - DecisionsFound;

    public bool IsKept => Lost == 0 && Missing == 0 && Doubled == 0 && DecisionsLost == 0 && AtOdds == 0 && IsSound;
}
