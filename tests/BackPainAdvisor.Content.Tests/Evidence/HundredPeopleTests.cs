using System.Xml.Linq;
using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class HundredPeopleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(52)]
    [InlineData(100)]
    public void Each_of_100_people_is_one_dot_on_a_place_of_its_own(int count)
    {
        var svg = XElement.Parse(HundredPeople.Svg(count));

        Assert.Equal($"{count} of 100 people", svg.Attribute("aria-label")?.Value);
        Assert.Equal(count, Dots(svg.Elements("path").Where(path => path.Attribute("class") is null)).Count());
        var all = Dots(svg.Elements("path")).ToList();
        Assert.Equal(100, all.Distinct().Count());
        Assert.Equal(100, all.Count);
        Assert.All(all, dot => Assert.All(dot.Split(' ').Select(int.Parse), place => Assert.InRange(place, 5, 95)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void More_or_fewer_people_than_100_are_refused(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HundredPeople.Svg(count));
    }

    // M15 25h0 -> 15 25
    private static IEnumerable<string> Dots(IEnumerable<XElement> paths) =>
        paths.SelectMany(path => path.Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries)).Select(dot => dot[..^2]);
}
