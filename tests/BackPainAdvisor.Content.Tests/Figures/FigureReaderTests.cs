using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

public class FigureReaderTests
{
    [Fact]
    public void Exercises_of_the_pose_file_have_no_problem()
    {
        var problems = PoseFile.Readings.Values.SelectMany(reading => reading.Problems);

        Assert.Empty(problems);
    }
}
