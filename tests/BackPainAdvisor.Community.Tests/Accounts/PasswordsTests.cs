using System.Buffers.Binary;
using BackPainAdvisor.Community.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task Kept_password_was_hashed_two_hundred_and_ten_thousand_times_or_more()
    {
        await using var services = new ServiceCollection().AddLogging().AddCommunity("Data Source=:memory:").BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();

        var kept = Convert.FromBase64String(scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account { Roles = Roles.Moderator, MadeAt = DateTime.UnixEpoch }, "walnut tractor purple lamp"));

        // Identity's third format: its number, the hash function (2 is SHA-512), the count.
        Assert.Equal((1, 2u), (kept[0], BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(1))));
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(5)), 210_000u, uint.MaxValue);
    }
}
