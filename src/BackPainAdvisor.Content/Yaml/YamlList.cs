namespace BackPainAdvisor.Content.Yaml;

/// <summary>A YAML file that holds one list under one key.</summary>
public static class YamlList
{
    /// <summary>Broken items are left out and reported; the others stand.</summary>
    /// <returns><c>null</c> when the file as a whole can't be read.</returns>
    public static IReadOnlyList<T>? Read<T>(string file, string text, List<Problem> problems, string key, Func<YamlFields, T> read)
    {
        if (YamlText.Parse(file, text, problems) is not { } fields)
        {
            return null;
        }

        var list = fields.Items(key);
        fields.Finish();
        if (fields.IsBroken)
        {
            return null;
        }

        var items = new List<T>();
        foreach (var item in list)
        {
            var value = read(item);
            item.Finish();
            if (!item.IsBroken)
            {
                items.Add(value);
            }
        }

        return items;
    }
}
