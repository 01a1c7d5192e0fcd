namespace BackPainAdvisor.Community.Comments;

/// <summary>What moderators do to a comment beside deciding on it.</summary>
public sealed partial class Comment
{
    public const int LongestNote = 500;
    public const int LongestFold = 200;

    /// <summary>Who speaks for the site, an id of people.yaml; <c>null</c> in what readers write.</summary>
    public string? Person { get; private init; }

    /// <summary>When a moderator last changed the text.</summary>
    public DateTime? AmendedAt { get; private set; }

    /// <summary>What the editors say about it, shown under it: plain text.</summary>
    public string? Note { get; private set; }

    /// <summary>Why it stands folded up, for instance because it may distress; <c>null</c> when it doesn't.</summary>
    public string? Fold { get; private set; }

    /// <summary>It waits or is shown: what was refused or taken back is left as it is.</summary>
    public bool IsTendable => State is CommentState.Waiting or CommentState.Published;

    /// <summary>An answer of the site itself. It is shown when it is published, as any other.</summary>
    public static Comment Answer(Comment answered, Speaker speaker, string body, DateTime now) => new()
    {
        Article = answered.Article,
        ReplyTo = answered.ReplyTo ?? answered.Id,
        Person = speaker.Person,
        Name = speaker.Name,
        Body = body,
        ConsentAt = now,
        WrittenAt = now,
    };

    /// <exception cref="InvalidOperationException">It was refused, taken back or erased.</exception>
    public void Amend(CommentInput input, DateTime now)
    {
        Tend("edited");
        Take(input);
        AmendedAt = now;
    }

    /// <param name="note"><c>null</c> takes the note away.</param>
    /// <exception cref="InvalidOperationException">It was refused, taken back or erased.</exception>
    public void Annotate(string? note)
    {
        Tend("annotated");
        Note = note;
    }

    /// <param name="reason"><c>null</c> opens it again.</param>
    /// <exception cref="InvalidOperationException">It was refused, taken back or erased.</exception>
    public void FoldUp(string? reason)
    {
        Tend("folded");
        Fold = reason;
    }

    /// <summary>The site answered it. Who answers at the same time has to read that answer first.</summary>
    /// <exception cref="InvalidOperationException">It was refused, taken back or erased.</exception>
    public void TakeAnswer() => Tend("answered");

    public bool HasFinding(string finding) => State is CommentState.Waiting && (Findings ?? "").Split(' ').Contains(finding, StringComparer.Ordinal);

    /// <summary>Takes back a finding that was a false alarm, and the flag of its kind unless another finding holds it up.</summary>
    /// <exception cref="InvalidOperationException">It has no such finding, or is decided.</exception>
    public void DropFinding(string finding)
    {
        Require(HasFinding(finding), $"cleared of '{finding}'");
        Move(State);
        var left = (Findings ?? "").Split(' ').Where(found => found != finding).ToList();
        DropFindings();
        Findings = left is [] ? null : string.Join(' ', left);
        Flags = left.Aggregate(Flags, (flags, found) => flags | Enum.Parse<CommentFlags>(found.Split('/')[0], ignoreCase: true));
    }

    private void Tend(string verb)
    {
        Require(IsTendable, verb);
        Move(State);
    }
}

/// <summary>Who speaks for the site.</summary>
/// <param name="Person">An id of people.yaml.</param>
/// <param name="Name">As shown.</param>
public sealed record Speaker(string Person, string Name);
