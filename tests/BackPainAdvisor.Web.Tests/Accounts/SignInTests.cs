using System.Net;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Accounts;

public sealed class SignInTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    [Theory]
    [InlineData("http://localhost:5080/sign-in", "session=", false)]
    [InlineData("https://localhost:5080/sign-in", "__Host-session=", true)]
    public async Task Cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http(string address, string name, bool isSecure)
    {
        using var anna = await Staff.NewAsync(site);

        using var answer = await anna.PostAsync(address, ("Name", anna.Name), ("Password", Staff.Password));

        Assert.Equal("/moderation", answer.Headers.Location?.OriginalString);
        Assert.StartsWith(name, anna.SetCookie, StringComparison.Ordinal);
        var flags = anna.SetCookie!.Split("; ")[1..].Select(flag => flag.ToLowerInvariant()).ToList();
        Assert.Contains("httponly", flags);
        Assert.Contains("samesite=strict", flags);
        Assert.Contains("path=/", flags);
        Assert.Equal(isSecure, flags.Contains("secure"));
        Assert.DoesNotContain(flags, flag => flag.StartsWith("domain", StringComparison.Ordinal) || flag.StartsWith("expires", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_guesses_shut_the_account_and_the_right_password_then_gets_the_same_answer_as_an_unknown_name()
    {
        using var anna = await Staff.NewAsync(site);
        for (var guess = 0; guess < 19; guess++)
        {
            using var refused = await anna.SignInAsync($"guess {guess}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using var right = await anna.SignInAsync(Staff.Password);
        using var bob = await Staff.NewAsync(site);
        using var unknown = await bob.PostAsync("/sign-in", ("Name", "nobody-here"), ("Password", Staff.Password));

        Assert.Null(anna.Cookie);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (right.StatusCode, unknown.StatusCode));
        Assert.Equal(
            (await right.Content.ReadAsStringAsync()).Replace(anna.Name, "NAME", StringComparison.Ordinal),
            (await unknown.Content.ReadAsStringAsync()).Replace("nobody-here", "NAME", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_network_tries_twenty_times_in_ten_minutes()
    {
        using var anna = await Staff.NewAsync(site);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            (await anna.PostAsync("/sign-in", ("Name", $"nobody-{attempt}"), ("Password", "x"))).Dispose();
        }

        using var answer = await anna.SignInAsync(Staff.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server_so_a_copied_cookie_opens_nothing()
    {
        using var anna = await Staff.SignedInAsync(site);
        var copied = anna.Cookie;

        using var answer = await anna.PostAsync("/sign-out");
        anna.Cookie = copied;

        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        using var later = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, later.StatusCode);
    }

    [Fact]
    public async Task Disabling_an_account_ends_its_session_at_once()
    {
        using var anna = await Staff.SignedInAsync(site);

        await Staff.AtDeskAsync(site, desk => desk.DisableAsync(anna.Name));

        using var answer = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task New_password_ends_the_other_session_and_not_this_one()
    {
        using var anna = await Staff.SignedInAsync(site);
        var elsewhere = anna.Cookie;
        await anna.SignInAsync(Staff.Password);

        using var answer = await anna.PostAsync("/account", ("Do", "password"), ("Now", Staff.Password), ("New", "seven quiet brown chairs"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Your password is changed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await anna.PageAsync("/moderation");
        anna.Cookie = elsewhere;
        using var other = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("begin")]
    [InlineData("recovery")]
    [InlineData("forget")]
    public async Task Nothing_of_an_account_is_changed_without_its_password(string what)
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/account", ("Do", what), ("Now", "not hers"), ("New", "seven quiet brown chairs"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var again = await anna.SignInAsync(Staff.Password);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task Weak_new_password_is_refused_beside_its_field()
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/account", ("Do", "password"), ("Now", Staff.Password), ("New", "short"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("at least 15 characters", (await answer.DocumentAsync()).Problem("New"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task App_for_codes_is_set_up_and_asked_for_from_then_on()
    {
        using var anna = await Staff.SignedInAsync(site);
        (await anna.PostAsync("/account", ("Do", "begin"), ("Now", Staff.Password))).Dispose();
        var secret = Decoded((await anna.PageAsync("/account")).QuerySelector("#code-secret")!.TextContent);

        using var wrong = await anna.PostAsync("/account", ("Do", "confirm"), ("Code", "000000"));
        using var confirmed = await anna.PostAsync("/account", ("Do", "confirm"), ("Code", Code(secret)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var codes = (await confirmed.DocumentAsync()).QuerySelectorAll("#recovery-codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());
        using var without = await anna.SignInAsync(Staff.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        using var recovered = await anna.SignInAsync(Staff.Password, codes[0]);
        Assert.Equal(HttpStatusCode.SeeOther, recovered.StatusCode);
        site.Clock.PutForward(TimeSpan.FromMinutes(1));
        using var with = await anna.SignInAsync(Staff.Password, Code(secret));
        Assert.Equal(HttpStatusCode.SeeOther, with.StatusCode);
    }

    [Fact]
    public async Task Session_holds_on_another_node_and_after_a_restart()
    {
        using var anna = await Staff.SignedInAsync(site);
        using var other = DiscussionSite.With(("ConnectionStrings:Site", $"Data Source={site.Database}"));
        using var browser = other.Browser("2001:db8:6::1");
        browser.DefaultRequestHeaders.Add("Cookie", anna.Cookie);

        using var answer = await browser.GetAsync(new Uri("/moderation", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Session_ends_after_half_an_hour_without_a_request()
    {
        using var own = new DiscussionSite();
        using var anna = await Staff.SignedInAsync(own);

        own.Clock.PutForward(Session.IdleTime - TimeSpan.FromMinutes(1));
        await anna.PageAsync("/moderation"); // Renews it.
        own.Clock.PutForward(Session.IdleTime - TimeSpan.FromMinutes(1));
        await anna.PageAsync("/moderation");
        own.Clock.PutForward(Session.IdleTime + TimeSpan.FromMinutes(1));

        using var late = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task Session_ends_after_twelve_hours_however_busy()
    {
        using var own = new DiscussionSite();
        using var anna = await Staff.SignedInAsync(own);
        for (var half = 0; half < 29; half++)
        {
            own.Clock.PutForward(TimeSpan.FromMinutes(24)); // 11 h 36 min in all
            await anna.PageAsync("/account");
        }

        own.Clock.PutForward(TimeSpan.FromMinutes(25));

        using var late = await anna.GetAsync("/moderation");
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    private string Code(byte[] secret) => TimeCode.At(secret, site.Clock.GetUtcNow().UtcDateTime);

    private static byte[] Decoded(string base32)
    {
        var bits = string.Concat(base32.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new string(octet), 2))];
    }
}
