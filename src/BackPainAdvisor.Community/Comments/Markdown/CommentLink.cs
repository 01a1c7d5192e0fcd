using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>A link that a reader wrote.</summary>
/// <param name="text">What is shown, as typed.</param>
/// <param name="address">Where it leads.</param>
/// <param name="isAddressShown">Whether the text is the address itself, in plain letters, so that nothing has to stand beside it.</param>
internal sealed class CommentLink(string text, WebAddress address, bool isAddressShown) : LeafInline
{
    public string Text => text;
    public WebAddress Address => address;
    public bool IsAddressShown => isAddressShown;
}
