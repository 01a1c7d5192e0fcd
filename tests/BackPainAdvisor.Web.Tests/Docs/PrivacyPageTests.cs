using AngleSharp.Dom;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Messages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Docs;

/// <summary>The tables of the privacy page list what the database keeps about a comment and a message: no more and no less.</summary>
[Collection(nameof(Readers))]
public sealed class PrivacyPageTests(Site site)
{
    private const string Password = "A slow hash of your password, and marks that change with it";
    private const string Rights = "What you may do, since when, and whether you are shut out";
    private const string Codes = "The scrambled key of your app for codes, whether it is asked for, and its last code's number";

    // Where the page speaks of each stored field: the first cell of a row. A new field has to be told to readers first.
    private static readonly Dictionary<string, string> OfComments = new(StringComparer.Ordinal)
    {
        ["Id"] = "A number", ["Place"] = "A number", ["Version"] = "A number",
        ["Article"] = "The article, and the comment you answer, if any", ["ReplyTo"] = "The article, and the comment you answer, if any",
        ["Name"] = "The name you gave", ["Body"] = "Your text",
        ["Tried"] = "What you tried, for how long, and what changed, if you told us", ["HowLong"] = "What you tried, for how long, and what changed, if you told us", ["Changed"] = "What you tried, for how long, and what changed, if you told us",
        ["ConsentAt"] = "When you gave consent",
        ["WrittenAt"] = "When it was written, edited, decided on and first shown", ["EditedAt"] = "When it was written, edited, decided on and first shown",
        ["DecidedAt"] = "When it was written, edited, decided on and first shown", ["PublishedAt"] = "When it was written, edited, decided on and first shown",
        ["State"] = "Its state, and the reason if it is refused", ["Reason"] = "Its state, and the reason if it is refused",
        ["Flags"] = "Flags, such as \"looks like spam\"",
        ["Findings"] = "What our rules found in your words, such as a warning sign or a phone number",
        ["Person"] = "Who wrote it, if it is an answer of the editors",
        ["AmendedAt"] = "When a moderator edited it, and the text before and after",
        ["Note"] = "A note by the editors under it, and why it is folded up, if it is", ["Fold"] = "A note by the editors under it, and why it is folded up, if it is",
        ["ReportedAt"] = "Reports by readers, and since when there is one to look at",
        ["ImportedFrom"] = "Which comment of an older site it was, if it comes from one",
        ["KeyHash"] = "A hash of your private key", ["AddressHash"] = "A keyed hash of your network address", ["SubmissionHash"] = "A keyed hash of all you sent",
    };

    private static readonly Dictionary<string, string> OfMessages = new(StringComparer.Ordinal)
    {
        ["Id"] = "A number", ["Body"] = "Your message", ["Name"] = "Your name, if you give one", ["ReplyAddress"] = "An address for a reply, if you give one",
        ["State"] = "Whether it was read, answered or spam, and since when", ["StateSince"] = "Whether it was read, answered or spam, and since when", ["Version"] = "A number",
        ["WrittenAt"] = "When you sent it", ["SubmissionHash"] = "A keyed hash of all you sent",
    };

    private static readonly Dictionary<string, string> OfReports = new(StringComparer.Ordinal)
    {
        ["Id"] = "A number", ["Comment"] = "Which comment",
        ["Reason"] = "The reason you chose, and your words, if you add some", ["Words"] = "The reason you chose, and your words, if you add some",
        ["SentAt"] = "When you sent it, and when an editor decided", ["DecidedAt"] = "When you sent it, and when an editor decided",
    };

    private static readonly Dictionary<string, string> OfAccounts = new(StringComparer.Ordinal)
    {
        ["Id"] = "A number",
        ["UserName"] = "The name you sign in with", ["NormalizedUserName"] = "The name you sign in with",
        ["PasswordHash"] = Password, ["SecurityStamp"] = Password, ["ConcurrencyStamp"] = Password,
        ["Roles"] = Rights, ["MadeAt"] = Rights, ["IsDisabled"] = Rights,
        ["Tries"] = "How many wrong tries there were, and until when the account rests", ["RestsUntil"] = "How many wrong tries there were, and until when the account rests",
        ["CodeSecret"] = Codes, ["AsksForCode"] = Codes, ["LastCodeStep"] = Codes,
        ["FeedHash"] = "A hash of the key in the address of your feed",
        ["RecoveryHashes"] = "Hashes of your recovery codes",
    };

    // Certificate and browser's words have a field in the framework's table, which we leave empty.
    private static readonly Dictionary<string, string> OfPasskeys = new(StringComparer.Ordinal)
    {
        ["UserId"] = "Whose it is", ["Name"] = "The name you gave it, and when you added it", ["CreatedAt"] = "The name you gave it, and when you added it",
        ["CredentialId"] = "Its number and its public key", ["PublicKey"] = "Its number and its public key",
        ["SignCount"] = "How often it was used, if it counts", ["Transports"] = "What kind of device it is on, and whether it is copied to others of yours",
        ["IsUserVerified"] = "What kind of device it is on, and whether it is copied to others of yours",
        ["IsBackupEligible"] = "What kind of device it is on, and whether it is copied to others of yours", ["IsBackedUp"] = "What kind of device it is on, and whether it is copied to others of yours",
        ["AttestationObject"] = "Two fields that stay empty", ["ClientDataJson"] = "Two fields that stay empty",
    };

    [Fact]
    public Task What_is_kept_of_an_account_is_what_the_page_lists() => AssertListedAsync([typeof(Account)], "accounts", OfAccounts);

    [Fact]
    public Task What_is_kept_of_a_passkey_is_what_the_page_lists() => AssertListedAsync([typeof(IdentityUserPasskey<long>), typeof(IdentityPasskeyData)], "passkeys", OfPasskeys);

    [Fact]
    public Task What_is_kept_of_a_comment_is_what_the_page_lists() => AssertListedAsync([typeof(Comment)], "comments", OfComments);

    [Fact]
    public Task What_is_kept_of_a_report_is_what_the_page_lists() => AssertListedAsync([typeof(Report)], "reports", OfReports);

    [Fact]
    public async Task Private_page_shows_what_is_kept_in_the_words_of_the_page()
    {
        using var reader = site.Reader();
        var rows = Following((await reader.PageAsync("/privacy")).GetElementById("comments")!, "TABLE").QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent.Trim());
        var comment = Comment.Write("back-scans", null, new CommentInput { Name = "Ann", Body = "Hello" }, new CommentOrigin([1], [2], [3], CommentFlags.None), DateTime.UnixEpoch);

        var shown = new CommentRecord(comment, [], []).Fields().Select(field => field.What);

        Assert.Equal(rows, shown);
    }

    [Fact]
    public Task What_is_kept_of_a_message_is_what_the_page_lists() => AssertListedAsync([typeof(Message)], "messages", OfMessages);

    private async Task AssertListedAsync(Type[] kept, string anchor, Dictionary<string, string> told)
    {
        using var scope = site.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<CommunityDb>().Model;
        var fields = kept.SelectMany(model.FindEntityTypes).SelectMany(type => type.GetProperties()).Where(property => !property.IsShadowProperty()).Select(property => property.Name);
        using var reader = site.Reader();
        var page = await reader.PageAsync("/privacy");

        var rows = Following(page.GetElementById(anchor)!, "TABLE").QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent.Trim()).ToList();

        Assert.Equal(told.Keys.Order(StringComparer.Ordinal), fields.Order(StringComparer.Ordinal));
        Assert.Equal(told.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    // The table may stand in a frame of its own, which scrolls.
    private static IElement Following(IElement heading, string name)
    {
        for (var element = heading.NextElementSibling; element is not null; element = element.NextElementSibling)
        {
            if (element.NodeName == name || element.QuerySelector(name) is not null)
            {
                return element;
            }
        }

        throw new InvalidOperationException($"No {name} follows '{heading.TextContent}'.");
    }
}
