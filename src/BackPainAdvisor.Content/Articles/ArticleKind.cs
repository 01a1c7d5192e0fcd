namespace BackPainAdvisor.Content.Articles;

/// <summary>What an article is about; it decides which parts the article must have.</summary>
public enum ArticleKind
{
    /// <summary>Something a reader does, takes or has done.</summary>
    Treatment,

    /// <summary>A group of readers or a moment of their life.</summary>
    Situation,

    /// <summary>Something to understand.</summary>
    Explainer,
}

public static class ArticleKindWords
{
    public static readonly IReadOnlyList<string> All = ["treatment", "situation", "explainer"];

    public static ArticleKind? Parse(string text) => text switch
    {
        "treatment" => ArticleKind.Treatment,
        "situation" => ArticleKind.Situation,
        "explainer" => ArticleKind.Explainer,
        _ => null,
    };
}
