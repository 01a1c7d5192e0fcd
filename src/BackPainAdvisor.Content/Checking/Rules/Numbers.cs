using System.Globalization;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>A number in an article stands in one of its claims or exercises, and rates in one passage share one denominator.</summary>
internal static class Numbers
{
    private static readonly string[] Denominators = ["10", "100", "1,000", "10,000"];

    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var everywhere = Spelled(
        [
            .. site.RedFlags.Groups.SelectMany(group => new[] { group.Title, group.Help }),
            .. site.RedFlags.Numbers.Select(number => number.Number),
            site.Profile.FoundingYear.ToString(CultureInfo.InvariantCulture),
        ]);
        var ofClaims = site.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim, claim => Spelled(claim.Numbers.Append(claim.Statement).Append(claim.Note ?? "")));
        var ofExercises = site.Exercises.All.ToDictionary(exercise => exercise, exercise => Spelled([site.Files[exercise.File].Text]));
        return site.AllArticles.SelectMany(article => Unknown(article, [.. everywhere, .. Years(article, site), .. Known(article, ofClaims, ofExercises)]).Concat(Mixed(article)));
    }

    private static IEnumerable<Problem> Unknown(Article article, HashSet<string> known) =>
        from passage in Prose.Of(article.Body)
        where passage.Kind is not PassageKind.Quote
        from sentence in passage.Sentences
        from number in In(sentence.Text)
        where !known.Contains(number.Text) && !IsScale(sentence.Text, number)
        select Problem.Error(article.File, sentence.Line, sentence.Column + number.Start, "number-unknown", $"The number {number.Text} stands in no claim that this article makes, and in no exercise that it shows. Take it from the claim's numbers, or leave it out.");

    private static IEnumerable<Problem> Mixed(Article article) =>
        from passage in Prose.Of(article.Body)
        let denominators = In(passage.Text).Where(number => IsDenominator(passage.Text, number)).Select(number => number.Text).Distinct().ToArray()
        where denominators.Length > 1
        select Problem.Warning(article.File, passage.Line, 1, "denominator-mixed", $"Rates out of {string.Join(" and out of ", denominators)} stand side by side. Give them one denominator, so that readers can compare.");

    // Numbers of the claims that the article makes, or that rest on a source it cites, and of the exercises that it shows or links.
    private static IEnumerable<string> Known(Article article, Dictionary<Claim, string[]> ofClaims, Dictionary<Exercise, string[]> ofExercises)
    {
        var made = article.Body.Claims().Select(claim => claim.Claim).ToHashSet(StringComparer.Ordinal);
        var cited = article.Body.Citations().SelectMany(citation => citation.Keys).ToHashSet(StringComparer.Ordinal);
        var placed = article.Body.Placed().Concat(Linked(article)).ToHashSet(StringComparer.Ordinal);
        return ofClaims.Where(pair => made.Contains(pair.Key.Id) || pair.Key.Sources.Any(cited.Contains)).SelectMany(pair => pair.Value)
            .Concat(ofExercises.Where(pair => placed.Contains(pair.Key.Slug)).SelectMany(pair => pair.Value));
    }

    // In the whole file, as a next step in the front matter leads to one too. Read once for all exercises, not once for each.
    private static IEnumerable<string> Linked(Article article) =>
        article.Source.Split(Exercise.AddressOf("")).Skip(1).Select(after => string.Concat(after.TakeWhile(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-')));

    private static IEnumerable<string> Years(Article article, SiteContent site) =>
        article.Body.Citations().SelectMany(citation => citation.Keys).Select(key => site.Reference(key)?.Year?.ToString(CultureInfo.InvariantCulture)).OfType<string>();

    private static string[] Spelled(IEnumerable<string> texts) => [.. texts.SelectMany(In).SelectMany(number => Spellings(number.Text)).Distinct(StringComparer.Ordinal)];

    // 88.3 may be printed as 88.
    private static IEnumerable<string> Spellings(string number)
    {
        yield return number;
        if (number.Contains('.', StringComparison.Ordinal) && double.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            yield return Math.Round(value).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<(int Start, string Text)> In(string text) =>
        (Words.HasFigure(text, ..) ? Words.WithFigures(text) : []).Where(word => Words.HasFigure(text, word))
            .SelectMany(word => text[word].Split('-').Where(part => part.Length > 0 && char.IsDigit(part[0])).Select(part => (word.Start.Value + text[word].IndexOf(part, StringComparison.Ordinal), part.TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'm', 'k', 'g'))));

    // "out of 10", "0 to 10", "in 100": the scale, not a finding.
    private static bool IsScale(string text, (int Start, string Text) number) =>
        (Denominators.Contains(number.Text) && (After(text, number, "to ") || After(text, number, "of ") || After(text, number, "in ") || After(text, number, "every ")))
        || (number.Text == "0" && text.AsSpan(number.Start + 1).StartsWith(" to 10", StringComparison.Ordinal));

    private static bool IsDenominator(string text, (int Start, string Text) number) =>
        Denominators.Contains(number.Text) && After(text, number, "in ") && number.Start > 4 && char.IsDigit(text[number.Start - 5]);

    private static bool After(string text, (int Start, string Text) number, string word) =>
        text.AsSpan(0, number.Start).EndsWith(word, StringComparison.Ordinal);
}
