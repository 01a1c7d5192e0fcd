using System.Globalization;
using BackPainAdvisor.Benchmarks;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Figures;

// Draws every exercise of the content folder and prints what its pictures weigh and how long one takes; then how long the longest comment is screened.
//
//   dotnet run -c Release --project tests/BackPainAdvisor.Benchmarks -- content
//
// With "million-comments" as its first word it does what the script of that name says.
if (args is ["million-comments", var site, var folder, var few, var many, var rounds])
{
    return await MillionComments.WriteAsync(site, folder, few, many, int.Parse(rounds, CultureInfo.InvariantCulture)) ? 0 : 1;
}

var content = ContentReader.Read(ContentFiles.ReadFrom(args.FirstOrDefault() ?? "content"), DateOnly.MaxValue);
var figures = content.Exercises.All.Select(exercise => exercise.Figure).ToList();
if (figures is [])
{
    Console.Error.WriteLine("No exercise is there; name the content folder.");
    return 1;
}

var stills = figures.SelectMany(figure => Enumerable.Range(0, figure.Poses.Count).Select(frame => (Figure: figure, Frame: frame))).ToList();
List<Row> rows =
[
    Row.Of("still", stills, still => still.Figure.Slug, still => Figure.Still(still.Figure, still.Frame)),
    Row.Of("moving", figures, figure => figure.Slug, figure => Figure.Moving(figure)),
];

Console.WriteLine("| picture | how many | brotli, median | largest | drawn in, median | slowest |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
foreach (var row in rows)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {row.Kind} | {row.Count} | {row.MedianBytes:N0} | {row.MostBytes:N0} ({row.Heaviest}) | {row.MedianMilliseconds:0.00} ms | {row.MostMilliseconds:0.00} ms ({row.Slowest}) |"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Screening {LongestComment.Letters:N0} letters: {LongestComment.ScreenedIn(content.CommentRules):0.00} ms"));
return 0;
