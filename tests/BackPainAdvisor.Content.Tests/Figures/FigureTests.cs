using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

public class FigureTests
{
    private const int StillBytes = 2048;
    private const int MovingBytes = 6144;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Slugs => [.. PoseFile.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_still_is_at_most_2_KB_and_the_movement_6_KB_as_brotli(string slug)
    {
        var figure = Figure.Of(PoseFile.Figure(slug));

        var stills = Enumerable.Range(0, figure.Spec.Poses.Count).Select(frame => Compressed(figure.Still(frame)));

        Assert.All(stills, bytes => Assert.InRange(bytes, 1, StillBytes));
        Assert.InRange(Compressed(figure.Moving()), 1, MovingBytes);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_picture_is_valid_on_its_own(string slug)
    {
        var pictures = PicturesOf(PoseFile.Figure(slug)).Select(XDocument.Parse).ToList();

        Assert.All(pictures, picture =>
        {
            var elements = picture.Descendants().ToList();
            var ids = elements.Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
            Assert.Equal(Svg + "svg", picture.Root?.Name);
            Assert.Equal("0 0 1200 900", (string?)picture.Root?.Attribute("viewBox"));
            Assert.Single(elements, element => element.Name == Svg + "title");
            Assert.Single(elements, element => element.Name == Svg + "desc");
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            Assert.DoesNotContain(elements, element => element.Name == Svg + "script" || element.Attribute("style") is not null);
            Assert.All(
                elements.Select(element => (string?)element.Attribute("href")).OfType<string>(), link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Same_text_gives_the_same_bytes(string slug)
    {
        var (first, second) = (PicturesOf(PoseFile.Figure(slug)), PicturesOf(PoseFile.Figure(slug)));

        Assert.Equal(first, second);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Everything_stands_inside_the_picture(string slug)
    {
        var points = PicturesOf(PoseFile.Figure(slug)).SelectMany(SvgPath.PointsOf);

        Assert.All(points, point => Assert.True(point is { X: >= 0 and <= 1200, Y: >= 0 and <= 900 }, $"{point}"));
    }

    [Fact]
    public void Still_says_what_the_pose_does()
    {
        var text = XDocument.Parse(Figure.Still(PoseFile.Figure("prone-back-extension"), 1)).Root;

        Assert.Equal("Isometric prone back extension: lift", text?.Element(Svg + "title")?.Value);
        Assert.Equal(
            "Lying face down, seen from the side. Back arched; chest lifted; hands behind the head. "
            + "Working: lower back and buttock muscles. Hold for 7 seconds. 10 repetitions.",
            text?.Element(Svg + "desc")?.Value);
    }

    [Fact]
    public void Badge_can_be_left_off_or_given_other_words()
    {
        var figure = Figure.Of(PoseFile.Figure("prone-back-extension"));

        var (without, other) = (figure.Still(1, new(HasBadge: false)), figure.Still(1, new(Badge: "5 s")));

        Assert.DoesNotContain("<text", without, StringComparison.Ordinal);
        Assert.Contains(">5 s</text>", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_picture_stands_still_for_readers_who_want_no_motion()
    {
        var svg = Figure.Moving(PoseFile.Figure("bird-dog"));

        Assert.Contains("@media(prefers-reduced-motion:reduce)", svg, StringComparison.Ordinal);
        Assert.Contains("repeatCount=\"indefinite\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_body_and_skin_give_another_person_in_the_same_pose()
    {
        var figure = PoseFile.Figure("bird-dog");

        var pictures = Enum.GetValues<Build>().SelectMany(build => Enum.GetValues<SkinTone>()
            .Select(skin => Figure.Still(figure with { Build = build, Skin = skin }, 1))).ToList();

        Assert.Equal(9, pictures.Distinct(StringComparer.Ordinal).Count());
        Assert.All(pictures, picture => Assert.InRange(Compressed(picture), 1, StillBytes));
    }

    private static List<string> PicturesOf(FigureSpec spec)
    {
        var figure = Figure.Of(spec);
        return [.. Enumerable.Range(0, spec.Poses.Count).Select(frame => figure.Still(frame)), figure.Moving()];
    }

    private static int Compressed(string text)
    {
        var bytes = new byte[text.Length * 2];
        return BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(text), bytes, out var written, quality: 11, window: 22) ? written : int.MaxValue;
    }
}
