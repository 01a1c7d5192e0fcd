using BackPainAdvisor.Community.Accounts;

namespace BackPainAdvisor.Community.Tests.Accounts;

public sealed class PasswordsTests
{
    [Theory]
    [InlineData("walnut tractor purple lamp")]
    [InlineData("wwwwalnuttractor")]
    [InlineData("гречка и чай утром")]
    public void Long_words_will_do_whatever_letters_they_have(string password) => Assert.Null(Passwords.Problem("anna", password));

    [Theory]
    [InlineData("")]
    [InlineData("Tr1ckyButSh0rt")]
    [InlineData("passwordpassword")]
    [InlineData("Password123456!")]
    [InlineData("123456789012345678")]
    [InlineData("qwertyuiopasdfghjkl")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("annaannaannaanna")]
    [InlineData("correct horse battery staple")]
    public void Short_ones_and_those_that_others_try_first_are_refused(string password) => Assert.NotNull(Passwords.Problem("anna", password));

    [Fact]
    public void Password_that_the_site_makes_will_do_and_is_another_each_time()
    {
        Assert.Null(Passwords.Problem("anna", Passwords.New()));
        Assert.NotEqual(Passwords.New(), Passwords.New());
    }
}
