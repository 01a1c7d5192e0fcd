namespace BackPainAdvisor.Community.Comments;

internal static class TypedText
{
}
