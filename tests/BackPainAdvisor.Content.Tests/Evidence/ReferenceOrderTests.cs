using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Tests.Evidence;

public class ReferenceOrderTests
{
    [Theory]
    [InlineData(null, "adams bruns cole")]
    [InlineData("author", "adams bruns cole")]
    [InlineData("nonsense", "adams bruns cole")]
    [InlineData("year", "cole adams bruns")]
    [InlineData("kind", "bruns adams cole")]
    public void Bibliography_is_listed_as_its_address_asks(string? sort, string keys)
    {
        var references = SiteText.Read("""
            -- evidence/references.yaml --
            references:
              - {key: cole, type: guideline, title: C, authors: [Cole C], year: 2024}
              - {key: bruns, type: rct, title: B, authors: [Bruns B]}
              - {key: adams, type: cohort, title: A, authors: [Adams A], year: 2001}
            """).References;

        var listed = ReferenceOrders.Parse(sort).Of(references);

        Assert.Equal(keys, string.Join(' ', listed.Select(reference => reference.Key)));
    }

    [Fact]
    public void Each_order_has_the_address_that_asks_for_it()
    {
        foreach (var order in Enum.GetValues<ReferenceOrder>())
        {
            Assert.Equal(order, ReferenceOrders.Parse(order.Address().Split("?sort=").ElementAtOrDefault(1)));
        }
    }
}
