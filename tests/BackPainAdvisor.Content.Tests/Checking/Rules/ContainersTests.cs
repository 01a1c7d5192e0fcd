namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class ContainersTests
{
    [Theory]
    [InlineData(":::cauton\nText.\n:::", "8:1 container-unknown")]
    [InlineData(":::Caution\nText.\n:::", "8:1 container-unknown")]
    [InlineData(":::verdict legacy-rest wrong\n:::", "8:1 container-unknown")]
    [InlineData(":::verdict legacy-rest\n:::", "8:1 container-unknown")]
    [InlineData("Text.\n\n:::caution\nText.\n\n## More", "10:1 container-open")]
    [InlineData(":::key-points\n- a\n:::\n\n:::key-points\n- b\n:::", "12:1 container-twice")]
    [InlineData(":::caution\nText.\n:::\n:::", "11:1 container-unknown|11:1 container-open")]
    public void Block_that_is_unknown_open_or_unseen_is_a_problem(string body, string found)
    {
        Assert.Equal(found, string.Join('|', SiteText.FoundIn(body)));
    }

    [Theory]
    [InlineData(":::caution Stop\nText.\n:::")]
    [InlineData(":::urgent\n:::")]
    [InlineData(":::reasons\nText.\n:::\n\n:::caution\nText.\n:::")]
    [InlineData("::::reasons\n:::caution\nText.\n:::\n::::")]
    [InlineData(":::verdict legacy-rest not-supported\n> Rest.\n\nText.\n:::")]
    [InlineData(":: caution")]
    [InlineData("```\n:::cauton\n```")]
    public void Known_block_passes(string body)
    {
        Assert.Empty(SiteText.FoundIn(body));
    }
}
