using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Doses of medicines. No expert has signed any yet, so an article gives none.</summary>
internal static class Medicines
{
    private static readonly string[] Units = ["mg", "g", "mcg", "µg", "ml", "milligrams", "micrograms", "millilitres"];

    public static IEnumerable<Problem> Find(SiteContent site) =>
        from article in site.AllArticles
        from passage in Prose.Of(article.Body)
        from sentence in passage.Sentences
        where Words.HasFigure(sentence.Text, ..)
        let dose = Dose(sentence.Text)
        where dose is not null
        select Problem.Error(article.File, sentence.Line, sentence.Column, "medicine-dose", $"'{dose}' is the dose of a medicine. Leave it out and send readers to a pharmacist: no expert has signed doses for this site.");

    private static string? Dose(string sentence)
    {
        var words = Words.WithFigures(sentence).Select(word => sentence[word]).ToArray();
        return words.Zip(words.Skip(1).Append(""))
            .Where(pair => char.IsDigit(pair.First[0]) && (Units.Contains(pair.Second) || Units.Any(unit => pair.First.TrimStart("0123456789.,".ToCharArray()) == unit)))
            .Select(pair => $"{pair.First} {pair.Second}".Trim())
            .FirstOrDefault();
    }
}
