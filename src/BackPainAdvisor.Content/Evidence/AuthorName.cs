namespace BackPainAdvisor.Content.Evidence;

/// <summary>An author as references.yaml writes them: <c>Menezes Costa LC</c>; a body such as <c>World Health Organization</c> has no initials.</summary>
public sealed record AuthorName(string Surname, string Initials)
{
    private const int MostInitials = 4;

    /// <summary>That there were others, whom the file does not name.</summary>
    public static bool IsOthers(string author) => author is "et al." or "et al";

    public static AuthorName Of(string author)
    {
        var space = author.LastIndexOf(' ');
        return space > 0 && author[(space + 1)..].All(char.IsAsciiLetterUpper) && author.Length - space - 1 <= MostInitials
            ? new AuthorName(author[..space], author[(space + 1)..])
            : new AuthorName(author, "");
    }
}
