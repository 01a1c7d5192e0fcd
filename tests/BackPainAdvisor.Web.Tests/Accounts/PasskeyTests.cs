using System.Net;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Accounts;

public sealed class PasskeyTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    [Fact]
    public async Task Passkey_is_added_after_the_password_and_opens_the_account_by_itself()
    {
        using var device = new Device();
        using var anna = await Staff.SignedInAsync(site);

        using var added = await anna.AddPasskeyAsync(device, " My phone ");
        await anna.SignOutAsync();
        using var opened = await anna.ShowPasskeyAsync(device);

        Assert.Contains("The passkey \"My phone\" is added.", (await added.DocumentAsync()).QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "/moderation"), (opened.StatusCode, opened.Headers.Location?.OriginalString));
        Assert.Null(anna.PasskeyCookie);
        Assert.Equal("My phone", (await anna.PageAsync("/account")).QuerySelector("fieldset label strong")?.TextContent);
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_browser_without_the_password()
    {
        using var anna = await Staff.SignedInAsync(site);

        using var wrong = await anna.PostAsync("/account/passkey", ("Now", "not hers"));
        using var nobody = await Staff.NewAsync(site);
        using var signedOut = await nobody.PostAsync("/account/passkey", ("Now", Staff.Password));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Forbidden), (wrong.StatusCode, signedOut.StatusCode));
        Assert.StartsWith("That is not your password.", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((null, null), (anna.PasskeyCookie, nobody.PasskeyCookie));
    }

    [Theory]
    [InlineData("http://localhost:5080/sign-in/passkey", "passkey=", false)]
    [InlineData("https://localhost:5080/sign-in/passkey", "__Host-passkey=", true)]
    public async Task What_was_asked_is_out_of_reach_of_scripts_and_other_sites_and_lasts_five_minutes(string address, string name, bool isSecure)
    {
        using var anna = await Staff.NewAsync(site);

        (await anna.PostAsync(address)).Dispose();

        Assert.StartsWith(name, anna.SetPasskeyCookie, StringComparison.Ordinal);
        var flags = anna.SetPasskeyCookie!.Split("; ")[1..].Select(flag => flag.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["httponly", "samesite=strict", "path=/", "max-age=300"], StringComparer.Ordinal), flags);
        Assert.Equal(isSecure, flags.Contains("secure"));
    }

    [Theory]
    [InlineData("https://evil.example", "localhost")]
    [InlineData("http://localhost:5081", "localhost")]
    [InlineData("http://localhost:5080", "evil.example")]
    public async Task Passkey_shown_to_another_site_opens_nothing(string origin, string host)
    {
        using var device = new Device();
        using var anna = await site.WithPasskeyAsync(device);
        (device.Origin, device.Host) = (origin, host);

        await anna.AssertRefusedAsync(device);
    }

    [Fact]
    public async Task Passkey_made_at_another_site_is_not_added()
    {
        using var device = new Device { Origin = "https://evil.example" };
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.AddPasskeyAsync(device);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty((await anna.PageAsync("/account")).QuerySelectorAll("input[name=Passkey]"));
    }

    [Fact]
    public async Task Device_that_does_not_ask_its_owner_opens_nothing_and_is_not_added()
    {
        using var device = new Device();
        using var another = new Device { AsksItsOwner = false };
        using var anna = await site.WithPasskeyAsync(device);
        device.AsksItsOwner = false;

        await anna.AssertRefusedAsync(device);
        await anna.SignInAsync(Staff.Password);
        using var added = await anna.AddPasskeyAsync(another);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, added.StatusCode);
    }

    [Fact]
    public async Task Answer_after_five_minutes_opens_nothing()
    {
        using var own = new DiscussionSite();
        using var device = new Device();
        using var anna = await own.WithPasskeyAsync(device);
        var shown = device.Show(await anna.AskAsync("/sign-in/passkey"));

        own.Clock.PutForward(PasskeyState.LongestTime + TimeSpan.FromSeconds(1));

        using var late = await anna.PostAsync("/sign-in", ("Credential", shown));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
    }

    [Fact]
    public async Task Answer_is_taken_once_and_only_to_the_question_it_answers()
    {
        using var device = new Device();
        using var anna = await site.WithPasskeyAsync(device);
        var first = device.Show(await anna.AskAsync("/sign-in/passkey"));
        (await anna.PostAsync("/sign-in", ("Credential", first))).Dispose();

        using var again = await anna.PostAsync("/sign-in", ("Credential", first));
        await anna.AskAsync("/sign-in/passkey");
        using var another = await anna.PostAsync("/sign-in", ("Credential", first));
        var making = await anna.AskAsync("/account/passkey", ("Now", Staff.Password));
        using var mixed = await anna.PostAsync("/sign-in", ("Credential", device.Show(making)));

        Assert.All([again, another, mixed], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
    }

    [Fact]
    public async Task Passkey_asked_for_by_one_account_is_not_added_to_another()
    {
        using var device = new Device();
        using var anna = await Staff.SignedInAsync(site);
        using var bob = await Staff.SignedInAsync(site);
        var made = device.Make(await anna.AskAsync("/account/passkey", ("Now", Staff.Password)));
        bob.PasskeyCookie = anna.PasskeyCookie;

        using var answer = await bob.PostAsync("/account", ("Do", "passkey"), ("Name", "Hers"), ("Credential", made));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty((await bob.PageAsync("/account")).QuerySelectorAll("input[name=Passkey]"));
    }

    [Fact]
    public async Task Disabled_account_gets_the_same_answer_as_a_passkey_that_nobody_knows()
    {
        using var device = new Device();
        using var strange = new Device();
        using var anna = await site.WithPasskeyAsync(device);
        await Staff.AtDeskAsync(site, desk => desk.DisableAsync(anna.Name));

        using var disabled = await anna.ShowPasskeyAsync(device);
        using var unknown = await anna.ShowPasskeyAsync(strange);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (disabled.StatusCode, unknown.StatusCode));
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await disabled.Content.ReadAsStringAsync());
        Assert.Null(anna.Cookie);
    }

    [Fact]
    public async Task Copy_of_a_device_that_was_used_since_opens_nothing()
    {
        using var device = new Device();
        using var anna = await site.WithPasskeyAsync(device);
        (await anna.ShowPasskeyAsync(device)).Dispose();
        await anna.SignOutAsync();
        device.Uses = 0;

        await anna.AssertRefusedAsync(device);
    }

    [Fact]
    public async Task Removed_passkey_opens_nothing_and_is_removed_by_the_password_only()
    {
        using var device = new Device();
        using var anna = await site.WithPasskeyAsync(device);
        await anna.SignInAsync(Staff.Password);

        using var refused = await anna.PostAsync("/account", ("Do", "remove-passkey"), ("Now", "not hers"), ("Passkey", device.Id));
        using var removed = await anna.PostAsync("/account", ("Do", "remove-passkey"), ("Now", Staff.Password), ("Passkey", device.Id));
        using var again = await anna.PostAsync("/account", ("Do", "remove-passkey"), ("Now", Staff.Password), ("Passkey", "no id at all!"));
        await anna.SignOutAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (refused.StatusCode, removed.StatusCode, again.StatusCode));
        await anna.AssertRefusedAsync(device);
    }

    [Fact]
    public async Task Adding_a_passkey_ends_the_other_session_and_not_this_one()
    {
        using var device = new Device();
        using var anna = await Staff.SignedInAsync(site);
        var elsewhere = anna.Cookie;
        await anna.SignInAsync(Staff.Password);

        (await anna.AddPasskeyAsync(device)).Dispose();

        await anna.PageAsync("/moderation");
        anna.Cookie = elsewhere;
        using var other = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task What_one_node_asked_is_answered_to_another()
    {
        using var device = new Device();
        using var anna = await site.WithPasskeyAsync(device);
        using var other = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={site.Database}"));
        var shown = device.Show(await anna.AskAsync("/sign-in/passkey"));
        using var there = await Staff.NewAsync(other);
        there.PasskeyCookie = anna.PasskeyCookie;

        using var opened = await there.PostAsync("/sign-in", ("Credential", shown));

        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"","rawId":"","type":"public-key","clientExtensionResults":{},"response":{}}""")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","authenticatorData":"AA","signature":"AA","attestationObject":"oA","userHandle":"MQ"}}""")]
    public async Task Torn_answer_is_refused_and_nothing_fails(string credential)
    {
        using var anna = await Staff.SignedInAsync(site);

        await anna.AskAsync("/account/passkey", ("Now", Staff.Password));
        using var made = await anna.PostAsync("/account", ("Do", "passkey"), ("Name", "Torn"), ("Credential", credential));
        await anna.AskAsync("/sign-in/passkey");
        using var shown = await anna.PostAsync("/sign-in", ("Credential", credential));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (made.StatusCode, shown.StatusCode));
    }

    [Fact]
    public async Task Passkey_is_asked_for_the_sites_own_address_whatever_host_a_request_names()
    {
        using var anna = await Staff.NewAsync(site);

        using var answer = await anna.PostAsync("http://evil.example/sign-in/passkey");

        Assert.Contains("\"rpId\":\"localhost\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
