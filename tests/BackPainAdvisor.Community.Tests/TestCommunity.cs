using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Messages;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Typing;
using BackPainAdvisor.Content.Safety;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Community.Tests;

/// <summary>The whole project over a real database of its own.</summary>
internal sealed class TestCommunity : IAsyncDisposable
{
    public static readonly ReservedNames Reserved = new(["The Back Pain Advisor", "Advisor editor"]);

    private readonly ServiceProvider services;
    private readonly bool ownsPlace;

    private TestCommunity(ServiceProvider services, bool ownsPlace) => (this.services, this.ownsPlace) = (services, ownsPlace);

    public required TestClock Clock { get; init; }
    public required TestPlace Place { get; init; }
    public Store Store => services.GetRequiredService<Store>();
    public CommentDesk Desk => services.GetRequiredService<CommentDesk>();
    public ReportDesk Reports => services.GetRequiredService<ReportDesk>();
    public Erasure Erasure => services.GetRequiredService<Erasure>();
    public MessageDesk Messages => services.GetRequiredService<MessageDesk>();
    public FormStamps Stamps => services.GetRequiredService<FormStamps>();
    public Retention Retention => services.GetRequiredService<Retention>();
    public WriteQueue Queue => services.GetRequiredService<WriteQueue>();
    public IChangeWatch Watch => services.GetRequiredService<IChangeWatch>();
    public DecisionDesk Decisions => services.GetRequiredService<DecisionDesk>();
    public DiscussionDesk Discussions => services.GetRequiredService<DiscussionDesk>();
    public TendingDesk Tending => services.GetRequiredService<TendingDesk>();
    public string Folder => Place.Folder;

    /// <param name="moderation">Which comments wait.</param>
    /// <param name="configure">Registrations that come after ours, and so win.</param>
    /// <param name="on">A place that the test made itself, and removes itself: for a second node, or a restart.</param>
    /// <param name="connection">Another way into that place.</param>
    /// <param name="comments">All settings, in place of the first.</param>
    public static async Task<TestCommunity> StartAsync(
        ModerationMode moderation = ModerationMode.Everything, Action<IServiceCollection>? configure = null, TestPlace? on = null, string? connection = null, CommentSettings? comments = null)
    {
        var place = on ?? await TestPlace.NewAsync();
        var clock = new TestClock();
        var registrations = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock);
        registrations.AddCommunity(connection ?? place.Connection, comments ?? new CommentSettings(moderation));
        registrations.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1); // PasswordsTests hold the real count, which is slow by intent.
        configure?.Invoke(registrations);
        var community = new TestCommunity(registrations.BuildServiceProvider(), ownsPlace: on is null) { Clock = clock, Place = place };
        await community.Store.PrepareAsync(clock);
        return community;
    }

    public CommunityDb Open() => services.GetRequiredService<IDbContextFactory<CommunityDb>>().CreateDbContext();

    /// <summary>What a request gets, and gives back when it ends.</summary>
    public async Task<T> InRequestAsync<TPart, T>(Func<TPart, Task<T>> ask)
        where TPart : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    public Task<CommentOutcome> LeaveAsync(
        string body, string name = "Ada", string article = "walking", long? replyTo = null, string address = "192.0.2.7", bool isTrapFilled = false, CommentRules? rules = null, string? yes = null) =>
        Desk.LeaveAsync(new NewComment(
            article,
            new CommentInput { Name = name, Body = body, ReplyTo = replyTo, Consent = true },
            Stamps.Make(article),
            isTrapFilled,
            new WriterAddress(IPAddress.Parse(address)),
            Reserved,
            rules ?? CommentRules.None,
            yes));

    public async Task<CommentOutcome.Kept> KeepAsync(string body, long? replyTo = null) =>
        Assert.IsType<CommentOutcome.Kept>(await LeaveAsync(body, replyTo: replyTo));

    public async Task<Comment> PublishedAsync(string body, long? replyTo = null) =>
        Assert.IsType<CommentOutcome.Kept>(await Desk.PublishAsync((await KeepAsync(body, replyTo)).Comment.Id)).Comment;

    public async Task<DiscussionPage> PageAsync(int number = 1, string article = "walking")
    {
        await using var db = Open();
        return Assert.IsType<DiscussionPage>(await DiscussionPage.ReadAsync(db, article, number));
    }

    public async Task<Comment> CommentAsync(long id)
    {
        await using var db = Open();
        return await db.Comments.SingleAsync(comment => comment.Id == id);
    }

    /// <summary>Of all that is kept of each comment, by its id.</summary>
    public async Task<Dictionary<long, string>> HashesAsync()
    {
        await using var db = Open();
        return await db.Comments.AsNoTracking().ToDictionaryAsync(
            comment => comment.Id, comment => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(comment))));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsPlace)
        {
            await Place.DisposeAsync();
        }
    }
}
