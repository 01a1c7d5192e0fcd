using System.Text;
using BackPainAdvisor.Community.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Community.Tests.Accounts;

public sealed class SignInTests
{
    private const string Password = "walnut tractor purple lamp";

    [Fact]
    public async Task Right_name_and_password_open_the_account_whatever_the_capitals_of_the_name()
    {
        await using var community = await WithAnnaAsync();

        Assert.Equal("anna", (await TryAsync(community, "Anna", Password))?.UserName);
        Assert.Null(await TryAsync(community, "anna", Password.ToUpperInvariant()));
        Assert.Null(await TryAsync(community, "nobody", Password));
    }

    [Fact]
    public async Task After_five_wrong_tries_the_right_password_opens_nothing_until_the_account_has_rested()
    {
        await using var community = await WithAnnaAsync();
        for (var attempt = 0; attempt < Account.MostTries; attempt++)
        {
            Assert.Null(await TryAsync(community, "anna", $"wrong {attempt}"));
        }

        Assert.Null(await TryAsync(community, "anna", Password));
        community.Clock.Move(Account.RestTime + TimeSpan.FromSeconds(1));

        Assert.NotNull(await TryAsync(community, "anna", Password));
    }

    [Fact]
    public async Task Account_that_was_shut_before_the_clock_was_put_back_a_year_is_not_shut_for_a_year()
    {
        await using var community = await WithAnnaAsync();
        community.Clock.Move(TimeSpan.FromDays(365));
        for (var attempt = 0; attempt < Account.MostTries; attempt++)
        {
            Assert.Null(await TryAsync(community, "anna", $"wrong {attempt}"));
        }

        community.Clock.Move(TimeSpan.FromDays(-365));

        Assert.NotNull(await TryAsync(community, "anna", Password));
    }

    [Fact]
    public async Task Twenty_guesses_at_the_same_time_are_counted_like_twenty_in_a_row()
    {
        await using var community = await WithAnnaAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(guess => TryAsync(community, "anna", $"guess {guess}")));

        await using var db = community.Open();
        Assert.True((await db.Accounts.SingleAsync()).RestsUntil > community.Clock.Now);
        Assert.Null(await TryAsync(community, "anna", Password));
    }

    [Fact]
    public async Task Unknown_name_takes_as_long_as_a_wrong_password()
    {
        await using var community = await WithAnnaAsync();

        foreach (var name in new[] { "anna", "nobody" })
        {
            var began = TimeProvider.System.GetTimestamp();
            Assert.Null(await TryAsync(community, name, "wrong"));
            Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromMilliseconds(490));
        }
    }

    [Fact]
    public async Task With_an_app_for_codes_the_password_alone_opens_nothing_and_a_code_opens_once()
    {
        await using var community = await WithAnnaAsync();
        var (secret, _) = await WithCodesAsync(community);
        var code = TimeCode.At(secret, community.Clock.Now);

        Assert.Null(await TryAsync(community, "anna", Password));
        Assert.NotNull(await TryAsync(community, "anna", Password, $" {code} "));
        Assert.Null(await TryAsync(community, "anna", Password, code));
        community.Clock.Move(TimeSpan.FromSeconds(30));

        Assert.NotNull(await TryAsync(community, "anna", Password, TimeCode.At(secret, community.Clock.Now)));
    }

    [Fact]
    public async Task Recovery_code_opens_once_however_it_is_typed()
    {
        await using var community = await WithAnnaAsync();
        var (_, codes) = await WithCodesAsync(community);

        Assert.NotNull(await TryAsync(community, "anna", Password, codes[3].Text.ToUpperInvariant().Replace('-', ' ')));
        Assert.Null(await TryAsync(community, "anna", Password, codes[3].Text));
        Assert.NotNull(await TryAsync(community, "anna", Password, codes[0].Text));
    }

    [Fact]
    public async Task Neither_secret_nor_recovery_code_nor_password_stands_in_the_database()
    {
        await using var community = await WithAnnaAsync();
        var (secret, codes) = await WithCodesAsync(community);

        await using var db = community.Open();
        var kept = await db.Accounts.SingleAsync();
        Assert.DoesNotContain(Convert.ToHexString(secret), Convert.ToHexString(kept.CodeSecret!), StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(Encoding.UTF8.GetBytes(codes[0].Text)), Convert.ToHexString(kept.RecoveryHashes), StringComparison.Ordinal);
        Assert.DoesNotContain("walnut", kept.PasswordHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disabled_account_is_shut_until_it_is_reset()
    {
        await using var community = await WithAnnaAsync();
        await community.InRequestAsync((AccountDesk desk) => desk.DisableAsync("anna"));

        Assert.Null(await TryAsync(community, "anna", Password));
        await community.InRequestAsync((AccountDesk desk) => desk.ResetAsync("anna", "seven quiet brown chairs"));

        Assert.NotNull(await TryAsync(community, "anna", "seven quiet brown chairs"));
        Assert.Null(await TryAsync(community, "anna", Password));
    }

    [Fact]
    public async Task Each_change_of_an_account_has_a_new_stamp_and_stands_in_the_log()
    {
        await using var community = await WithAnnaAsync();
        await using var db = community.Open();
        var stamp = (await db.Accounts.AsNoTracking().SingleAsync()).SecurityStamp;

        await community.InRequestAsync((AccountDesk desk) => desk.DisableAsync("anna"));

        Assert.NotEqual(stamp, (await db.Accounts.AsNoTracking().SingleAsync()).SecurityStamp);
        Assert.Equal(["add account anna", "disable account anna"], await db.AuditEntries.OrderBy(e => e.Id).Select(e => $"{e.Deed} {e.Subject}").ToListAsync());
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("ANNA")]
    [InlineData("an na")]
    [InlineData("")]
    public async Task Name_that_is_taken_or_has_other_letters_is_refused(string name)
    {
        await using var community = await WithAnnaAsync();

        Assert.False((await community.InRequestAsync((AccountDesk desk) => desk.AddAsync(name, Roles.Editor, Password))).Succeeded);
    }

    private static async Task<TestCommunity> WithAnnaAsync()
    {
        var community = await TestCommunity.StartAsync();
        Assert.True((await community.InRequestAsync((AccountDesk desk) => desk.AddAsync("anna", Roles.Moderator, Password))).Succeeded);
        return community;
    }

    private static Task<Account?> TryAsync(TestCommunity community, string name, string password, string code = "") =>
        community.InRequestAsync((SignIn signIn) => signIn.TryAsync(name, password, code));

    /// <summary>Sets up an app; its first code is from a minute ago by the time it is asked for another.</summary>
    private static async Task<(byte[] Secret, IReadOnlyList<RecoveryCode> Codes)> WithCodesAsync(TestCommunity community)
    {
        var set = await community.InRequestAsync(async (IServiceProvider request) =>
        {
            var account = await request.GetRequiredService<CommunityDb>().Accounts.SingleAsync();
            var desk = request.GetRequiredService<AccountDesk>();
            var secret = await desk.BeginCodesAsync(account);
            var codes = await desk.ConfirmCodesAsync(account, TimeCode.At(secret, community.Clock.Now));
            return (secret, codes ?? throw new InvalidOperationException("The code of now was not taken."));
        });
        community.Clock.Move(TimeSpan.FromMinutes(1));
        return set;
    }
}
