using BackPainAdvisor.Web.Pages.Shared;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>What to know of an old comment: that advice may have changed, and that the article above it has.</summary>
public static class CommentAge
{
    /// <summary>After so many years advice may have changed.</summary>
    public const int OldYears = 3;

    /// <param name="written">When the comment was written, UTC.</param>
    /// <param name="revised">When the article was last changed.</param>
    /// <param name="now">When it is read, UTC.</param>
    /// <returns><c>null</c> when there is nothing to know.</returns>
    public static string? Note(DateTime written, DateOnly? revised, DateTime now)
    {
        var isOld = written < now.AddYears(-OldYears);
        var isBefore = DateOnly.FromDateTime(written) < revised && revised <= DateOnly.FromDateTime(now);
        return (isOld, isBefore) switch
        {
            (true, true) => $"Written more than three years ago, and before this page was changed on {revised!.Value.Words()}. Advice may have changed.", // It was compared.
            (true, false) => "Written more than three years ago. Advice may have changed.",
            (false, true) => $"Written before this page was changed on {revised!.Value.Words()}.", // It was compared.
            _ => null,
        };
    }
}
