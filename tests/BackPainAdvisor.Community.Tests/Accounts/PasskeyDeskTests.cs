using System.Text;
using BackPainAdvisor.Community.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Community.Tests.Accounts;

public sealed class PasskeyDeskTests
{
    private const string Password = "walnut tractor purple lamp";

    [Fact]
    public async Task Passkey_is_kept_with_its_name_and_day_and_without_what_it_is_not_needed_for()
    {
        await using var community = await WithAnnaAsync();
        await AddAsync(community, 1, "  My phone ");
        community.Clock.Move(TimeSpan.FromDays(1));
        await AddAsync(community, 2, "");

        var kept = await AskAsync(community, (desk, account) => desk.ListAsync(account));

        Assert.Equal(["My phone", "Passkey"], kept.Select(passkey => passkey.Name));
        Assert.Equal(community.Clock.Now.AddDays(-1), kept[0].CreatedAt.UtcDateTime);
        Assert.Equal([.. Made(1).CredentialId, .. Made(1).PublicKey], [.. kept[0].CredentialId, .. kept[0].PublicKey]);
        Assert.Equal("internal", Assert.Single(kept[0].Transports ?? []));
        Assert.Equal(7u, kept[0].SignCount);
        Assert.True(kept[0] is { IsUserVerified: true, IsBackupEligible: true, IsBackedUp: false, AttestationObject: [], ClientDataJson: [] });
    }

    [Fact]
    public async Task Adding_and_removing_end_every_session_and_stand_in_the_log()
    {
        await using var community = await WithAnnaAsync();
        var stamps = new List<string?> { await StampAsync(community) };

        await AddAsync(community, 1, "My phone");
        stamps.Add(await StampAsync(community));
        await AskAsync(community, (desk, account) => desk.RemoveAsync(account, Made(1).CredentialId));
        stamps.Add(await StampAsync(community));

        Assert.Equal(3, stamps.Distinct(StringComparer.Ordinal).Count());
        await using var db = community.Open();
        Assert.Equal(["the command line: add account", "anna: add passkey", "anna: remove passkey"], await db.AuditEntries.OrderBy(e => e.Id).Select(e => $"{e.Actor}: {e.Deed}").ToListAsync());
    }

    [Fact]
    public async Task Removing_one_leaves_the_others_and_takes_nobody_elses()
    {
        await using var community = await WithAnnaAsync();
        await AddAsync(community, 1, "My phone");
        await AddAsync(community, 2, "My computer");
        await community.InRequestAsync((AccountDesk desk) => desk.AddAsync("bob", Roles.Editor, Password));

        Assert.Null(await AskAsync(community, (desk, account) => desk.RemoveAsync(account, Made(1).CredentialId), "bob"));
        Assert.Equal("My phone", await AskAsync(community, (desk, account) => desk.RemoveAsync(account, Made(1).CredentialId)));

        Assert.Equal("My computer", Assert.Single(await AskAsync(community, (desk, account) => desk.ListAsync(account))).Name);
    }

    [Fact]
    public async Task Twenty_first_is_not_kept()
    {
        await using var community = await WithAnnaAsync();
        for (byte number = 1; number <= PasskeyDesk.Most; number++)
        {
            await AddAsync(community, number, "One of many");
        }

        Assert.Null(await AddAsync(community, 21, "One too many"));

        await using var db = community.Open();
        Assert.Equal(20, await db.Passkeys.CountAsync());
    }

    [Fact]
    public async Task Long_name_is_cut_and_one_that_nobody_can_see_replaced()
    {
        await using var community = await WithAnnaAsync();

        Assert.Equal(string.Concat(Enumerable.Repeat("🔑", PasskeyDesk.LongestName)), await AddAsync(community, 1, string.Concat(Enumerable.Repeat("🔑", 90))));
        Assert.Equal("Passkey", await AddAsync(community, 2, "\u200B"));
    }

    [Fact]
    public async Task Reset_forgets_the_passkeys_of_the_account_and_nobody_elses()
    {
        await using var community = await WithAnnaAsync();
        await community.InRequestAsync((AccountDesk desk) => desk.AddAsync("bob", Roles.Editor, Password));
        await AddAsync(community, 1, "My phone");
        await AddAsync(community, 2, "Bob's phone", "bob");

        await community.InRequestAsync((AccountDesk desk) => desk.ResetAsync("anna", "seven quiet brown chairs"));

        Assert.Empty(await AskAsync(community, (desk, account) => desk.ListAsync(account)));
        Assert.Single(await AskAsync(community, (desk, account) => desk.ListAsync(account), "bob"));
    }

    [Fact]
    public async Task Passkey_opens_an_account_that_asks_for_codes_counts_its_uses_and_stands_in_the_log()
    {
        await using var community = await WithAnnaAsync();
        await AddAsync(community, 1, "My phone");
        await community.InRequestAsync(async (IServiceProvider request) =>
        {
            var account = await AccountAsync(request, "anna");
            var desk = request.GetRequiredService<AccountDesk>();
            return await desk.ConfirmCodesAsync(account, TimeCode.At(await desk.BeginCodesAsync(account), community.Clock.Now));
        });

        var opened = await SignInAsync(community, uses: 8);

        Assert.True(opened is { UserName: "anna", AsksForCode: true });
        Assert.Equal(8u, Assert.Single(await AskAsync(community, (desk, account) => desk.ListAsync(account))).SignCount);
        await using var db = community.Open();
        Assert.Equal("anna: sign in by passkey", await db.AuditEntries.OrderBy(e => e.Id).Select(e => $"{e.Actor}: {e.Deed}").LastAsync());
    }

    [Fact]
    public async Task Disabled_account_is_shut_to_its_passkey()
    {
        await using var community = await WithAnnaAsync();
        await AddAsync(community, 1, "My phone");
        await community.InRequestAsync((AccountDesk desk) => desk.DisableAsync("anna"));

        Assert.Null(await SignInAsync(community, uses: 8));
    }

    [Fact]
    public async Task Account_that_rests_is_shut_to_its_passkey_until_it_has_rested()
    {
        await using var community = await WithAnnaAsync();
        await AddAsync(community, 1, "My phone");
        for (var attempt = 0; attempt < Account.MostTries; attempt++)
        {
            Assert.Null(await community.InRequestAsync((SignIn signIn) => signIn.TryAsync("anna", $"wrong {attempt}", "")));
        }

        Assert.Null(await SignInAsync(community, uses: 8));
        community.Clock.Move(Account.RestTime + TimeSpan.FromSeconds(1));

        Assert.NotNull(await SignInAsync(community, uses: 9));
    }

    [Fact]
    public async Task Passkey_that_the_framework_found_wrong_opens_nothing_and_shuts_nobody_out()
    {
        await using var community = await WithAnnaAsync();
        for (var attempt = 0; attempt < Account.MostTries; attempt++)
        {
            Assert.Null(await community.InRequestAsync((SignIn signIn) => signIn.TryAsync(PasskeyAssertionResult.Fail<Account>(new PasskeyException("wrong")))));
        }

        Assert.NotNull(await community.InRequestAsync((SignIn signIn) => signIn.TryAsync("anna", Password, "")));
    }

    private static async Task<TestCommunity> WithAnnaAsync()
    {
        var community = await TestCommunity.StartAsync();
        Assert.True((await community.InRequestAsync((AccountDesk desk) => desk.AddAsync("anna", Roles.Moderator, Password))).Succeeded);
        return community;
    }

    private static Task<string?> AddAsync(TestCommunity community, byte number, string name, string whose = "anna") =>
        AskAsync(community, (desk, account) => desk.AddAsync(account, Made(number), name), whose);

    private static Task<T> AskAsync<T>(TestCommunity community, Func<PasskeyDesk, Account, Task<T>> ask, string whose = "anna") =>
        community.InRequestAsync(async (IServiceProvider request) => await ask(request.GetRequiredService<PasskeyDesk>(), await AccountAsync(request, whose)));

    // As the framework hands it over when it has looked at what the browser gave.
    private static Task<Account?> SignInAsync(TestCommunity community, uint uses) => community.InRequestAsync(async (IServiceProvider request) =>
    {
        var account = await AccountAsync(request, "anna");
        var passkey = (await request.GetRequiredService<UserManager<Account>>().GetPasskeyAsync(account, Made(1).CredentialId))!; // It was added.
        passkey.SignCount = uses;
        return await request.GetRequiredService<SignIn>().TryAsync(PasskeyAssertionResult.Success(passkey, account));
    });

    private static Task<Account> AccountAsync(IServiceProvider request, string name) => request.GetRequiredService<CommunityDb>().Accounts.SingleAsync(account => account.UserName == name);

    private static async Task<string?> StampAsync(TestCommunity community)
    {
        await using var db = community.Open();
        return await db.Accounts.Select(account => account.SecurityStamp).SingleAsync();
    }

    private static UserPasskeyInfo Made(byte number) => new(
        credentialId: [number, 2, 3], publicKey: [4, 5, number], createdAt: DateTimeOffset.UnixEpoch, signCount: 7, transports: ["internal"],
        isUserVerified: true, isBackupEligible: true, isBackedUp: false, attestationObject: Encoding.UTF8.GetBytes("certificate"), clientDataJson: Encoding.UTF8.GetBytes("browser"));
}
