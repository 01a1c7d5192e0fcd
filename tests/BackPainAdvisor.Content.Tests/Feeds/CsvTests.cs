using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("she said \"no\"", "\"she said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(null, "")]
    public void Cell_is_written_as_RFC_4180_has_it(string? cell, string written)
    {
        Assert.Equal($"{written},x\r\n", Csv.Of([[cell, "x"]]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-0.33", "'-0.33")]
    [InlineData("@sum(a1)", "'@sum(a1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("a=1", "a=1")]
    public void No_cell_is_a_formula_to_a_spreadsheet(string cell, string written)
    {
        Assert.Equal($"{written}\r\n", Csv.Of([[cell]]));
    }
}
