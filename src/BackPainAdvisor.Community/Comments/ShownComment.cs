namespace BackPainAdvisor.Community.Comments;

/// <summary>What readers may see of a comment. Where it was removed there is only a marker: name and text are not handed out.</summary>
public sealed record ShownComment
{
    public required long Id { get; init; }
    public string Name { get; private init; } = "";

    /// <summary>As typed; for a page use <see cref="CommentText"/>.</summary>
    public string Body { get; private init; } = "";

    public string? Tried { get; private init; }
    public string? HowLong { get; private init; }
    public string? Changed { get; private init; }
    public DateTime WrittenAt { get; private init; }
    public DateTime? EditedAt { get; private init; }

    /// <summary>When a moderator last changed the text.</summary>
    public DateTime? AmendedAt { get; private init; }

    /// <summary>Who speaks for the site; <c>null</c> in what readers write.</summary>
    public string? Person { get; private init; }

    /// <summary>What the editors say about it.</summary>
    public string? Note { get; private init; }

    /// <summary>Why it stands folded up.</summary>
    public string? Fold { get; private init; }

    public Removal? Removed { get; private init; }

    /// <summary>Why there is only a marker.</summary>
    /// <param name="State">Rejected, withdrawn, erased; or waiting, when its writer changed it and it is being read again.</param>
    /// <param name="At">When.</param>
    /// <param name="Reason">The moderator's, if there was one.</param>
    public sealed record Removal(CommentState State, DateTime At, string? Reason);

    public static ShownComment Of(Comment comment) => comment.IsShown
        ? ToItsWriter(comment)
        : new ShownComment
        {
            Id = comment.Id,
            WrittenAt = comment.WrittenAt,
            Removed = new Removal(comment.State, comment.State is CommentState.Waiting ? comment.EditedAt ?? comment.WrittenAt : comment.DecidedAt ?? comment.WrittenAt, comment.Reason),
        };

    /// <summary>What a form would become, before it is sent.</summary>
    /// <param name="input">Tidy.</param>
    /// <param name="now">When it is looked at.</param>
    public static ShownComment Preview(CommentInput input, DateTime now) => new()
    {
        Id = 0,
        Name = input.Name,
        Body = input.Body,
        Tried = input.Tried,
        HowLong = input.HowLong,
        Changed = input.Changed,
        WrittenAt = now,
    };

    /// <summary>All of it, whatever its state: only for the page that the writer's key opens.</summary>
    public static ShownComment ToItsWriter(Comment comment) => new()
    {
        Id = comment.Id,
        Name = comment.Name,
        Body = comment.Body,
        Tried = comment.Tried,
        HowLong = comment.HowLong,
        Changed = comment.Changed,
        WrittenAt = comment.WrittenAt,
        EditedAt = comment.EditedAt,
        AmendedAt = comment.AmendedAt,
        Person = comment.Person,
        Note = comment.Note,
        Fold = comment.Fold,
    };
}
