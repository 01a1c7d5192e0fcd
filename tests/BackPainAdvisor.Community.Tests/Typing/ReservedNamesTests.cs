using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Tests.Typing;

public sealed class ReservedNamesTests
{
    private static readonly ReservedNames Reserved = new(["The Back Pain Advisor", "Advisor editor", "Jo Smith"]);

    [Theory]
    [InlineData("Advisor editor")]
    [InlineData("advisor  EDITOR")]
    [InlineData("Αdvisοr еditοr")]
    [InlineData("Adv1sor ed1tor")]
    [InlineData("Ad\u200bvisor editor")]
    [InlineData("Ádvisor editör")]
    [InlineData("Ａｄｖｉｓｏｒ ｅｄｉｔｏｒ")]
    [InlineData("𝐀𝐝𝐯𝐢𝐬𝐨𝐫 𝐞𝐝𝐢𝐭𝐨𝐫")]
    [InlineData("The Back Pain Advisor")]
    [InlineData("BackPainAdvisor")]
    [InlineData("Jo Smith")]
    [InlineData("J0 Smith")]
    [InlineData("Editor")]
    [InlineData("Jane (editor)")]
    [InlineData("Moderator 3")]
    [InlineData("rnoderator")]
    [InlineData("admin")]
    [InlineData("Dr Jane ✔")]
    [InlineData("Jane ✅ verified")]
    public void Name_that_looks_like_an_editor_is_reserved(string name)
    {
        Assert.True(Reserved.Contains(name));
    }

    [Theory]
    [InlineData("Ada")]
    [InlineData("Eddie")]
    [InlineData("Иван")]
    [InlineData("Jo")]
    [InlineData("Smith")]
    [InlineData("木村")]
    [InlineData("Edith Torr")]
    [InlineData("Pain in the back")]
    public void Ordinary_name_is_free(string name)
    {
        Assert.False(Reserved.Contains(name));
    }
}
