using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Articles;

/// <summary>What a person judged of an article on a day: <c>judged: {on: 2026-11-24, by: editors, items: {discern-2: 4, pemat-3: true}}</c>.</summary>
/// <param name="By">An id of people.yaml.</param>
/// <param name="Marks">By the item's id.</param>
public sealed record Judged(DateOnly On, string By, IReadOnlyDictionary<string, Mark> Marks)
{
    /// <param name="scales">How each item that there is gets marked, by its id.</param>
    internal static Judged? Read(YamlFields article, IReadOnlyDictionary<string, Scale> scales)
    {
        if (article.Map("judged") is not { } fields)
        {
            return null;
        }

        var judged = new Judged(fields.RequiredDate("on"), fields.RequiredText("by"), MarksIn(fields.Map("items"), scales));
        fields.Finish();
        return judged;
    }

    // An item that can't be understood is reported and left out: it would count as judged otherwise.
    private static Dictionary<string, Mark> MarksIn(YamlFields? items, IReadOnlyDictionary<string, Scale> scales)
    {
        var marks = new Dictionary<string, Mark>(StringComparer.Ordinal);
        foreach (var id in items?.Node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "") ?? [])
        {
            if (!scales.TryGetValue(id, out var scale))
            {
                items!.Fail(id, "judged", $"'{id}' is no item of an instrument.{NearestWord.Hint(id, scales.Keys)}");
            }
            else if (Mark.Parse(scale, (items!.Value(id) as YamlScalarNode)?.Value) is { } mark)
            {
                marks[id] = mark;
            }
            else
            {
                items.Fail(id, "judged", $"'{id}' is marked with {Mark.Allowed(scale)}.");
            }
        }

        return marks;
    }
}
