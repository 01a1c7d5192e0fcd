using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class GradeTests
{
    [Fact]
    public void Every_grade_has_a_word_to_write_and_words_of_its_own_to_read()
    {
        var grades = GradeWords.All.Select(word => GradeWords.Parse(word)!.Value).ToArray();

        Assert.Equal(Enum.GetValues<Grade>(), grades);
        Assert.Equal(grades.Length, grades.Select(grade => grade.Chip()).Distinct().Count());
        Assert.Equal(grades.Length, grades.Select(grade => grade.Sentence()).Distinct().Count());
        Assert.Equal(grades.Length, grades.Select(grade => grade.Variant()).Distinct().Count());
        Assert.Equal(grades.Length, grades.Select(grade => grade.Certainty()).Distinct().Count());
        Assert.Equal(grades.Length, grades.Select(grade => grade.Meaning()).Distinct().Count());
    }

    [Fact]
    public void Every_verdict_has_a_word_to_write_and_words_of_its_own_to_read()
    {
        var verdicts = VerdictWords.All.Select(word => VerdictWords.Parse(word)!.Value).ToArray();

        Assert.Equal(Enum.GetValues<Verdict>(), verdicts);
        Assert.Equal(verdicts.Length, verdicts.Select(verdict => verdict.Words()).Distinct().Count());
        Assert.Equal(verdicts.Length, verdicts.Select(verdict => verdict.CssClass()).Distinct().Count());
    }
}
