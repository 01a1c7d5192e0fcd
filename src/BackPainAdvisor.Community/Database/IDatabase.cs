using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackPainAdvisor.Community.Database;

/// <summary>What differs between the databases that can keep the site's comments.</summary>
internal interface IDatabase
{
    /// <summary>Where it is, as an operator would say it. Never with a password.</summary>
    string Place { get; }

    /// <summary>What to look at when it can't be opened: whole sentences.</summary>
    string Advice { get; }

    void Configure(DbContextOptionsBuilder options);

    /// <summary>Makes what is not there yet and applies the schema scripts that are missing, once, however many start at the same time.</summary>
    /// <exception cref="StoreNotReadyException">It was made by a newer version.</exception>
    Task BringUpToDateAsync(DateTime now, CancellationToken cancel);

    /// <summary>A transaction that keeps all others from writing until it ends.</summary>
    Task<IDbContextTransaction> BeginWritingAsync(CommunityDb db, CancellationToken cancel);

    /// <summary>A transaction that sees one moment and keeps nobody from writing.</summary>
    Task<IDbContextTransaction> BeginReadingAsync(CommunityDb db, CancellationToken cancel);

    /// <summary>Rows came with numbers of their own, up to this one: the next that is given is higher.</summary>
    Task CountOnAsync(CommunityDb db, string table, long highest);

    /// <summary>Comments whose name or text has all of these words, in one state if it is given.</summary>
    IQueryable<Comment> WithWords(CommunityDb db, IReadOnlyList<string> words, CommentState? state);

    IChangeWatch Watch(IDbContextFactory<CommunityDb> contexts, TimeProvider clock);
}
