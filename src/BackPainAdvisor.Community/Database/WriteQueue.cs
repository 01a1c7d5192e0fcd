using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace BackPainAdvisor.Community.Database;

/// <summary>
/// All writing, one after another. Changes that wait at the same time are committed together, so that many writers share
/// one wait for the disk; each gets its answer only after that commit.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is a queue, of changes.")]
public sealed class WriteQueue : IAsyncDisposable
{
    private const int MostWaiting = 1000;
    private const int MostTogether = 100;

    private readonly Channel<Job> waiting = Channel.CreateBounded<Job>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly IDbContextFactory<CommunityDb> contexts;
    private readonly Store store;
    private readonly ILogger<WriteQueue> log;
    private readonly Task writing;

    public WriteQueue(IDbContextFactory<CommunityDb> contexts, Store store, ILogger<WriteQueue> log)
    {
        (this.contexts, this.store, this.log) = (contexts, store, log);
        writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Makes one change. Once begun it is not given up when the caller goes away: a comment is kept or refused, never half.</summary>
    /// <param name="change">Reads, and changes what the context tracks; the queue saves. It may run again if another node was quicker.</param>
    public Task<Written<T>> RunAsync<T>(Func<CommunityDb, Task<T>> change)
    {
        var job = new Job<T>(change);
        if (!waiting.Writer.TryWrite(job))
        {
            job.GiveUp();
        }

        return job.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    private async Task WriteAllAsync()
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            await WriteAsync(Take(MostTogether));
        }
    }

    private async Task WriteAsync(List<Job> jobs)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync();
            db.Database.AutoSavepointsEnabled = false; // Each change has one of its own.
            await using var transaction = await store.BeginWritingAsync(db);
            foreach (var job in jobs)
            {
                await job.RunAsync(db, transaction);
            }

            await transaction.CommitAsync();
            jobs.ForEach(job => job.Finish());
        }
        catch (Exception trouble) when (StoreTrouble.IsBehind(trouble))
        {
            // Whoever came while we waited for the database has waited as well: nobody waits twice.
            jobs.AddRange(Take(MostWaiting));
            log.LogWarning(trouble, "The database could not keep {Count} changes; their writers were told", jobs.Count);
            jobs.ForEach(job => job.GiveUp());
        }
        catch (Exception mistake)
        {
            jobs.ForEach(job => job.Fail(mistake));
        }
    }

    private List<Job> Take(int most)
    {
        var jobs = new List<Job>();
        while (jobs.Count < most && waiting.Reader.TryRead(out var job))
        {
            jobs.Add(job);
        }

        return jobs;
    }

    private abstract class Job
    {
        public abstract Task RunAsync(CommunityDb db, IDbContextTransaction transaction);
        public abstract void Finish();
        public abstract void GiveUp();
        public abstract void Fail(Exception mistake);
    }

    private sealed class Job<T>(Func<CommunityDb, Task<T>> change) : Job
    {
        private const int MostTries = 3;
        private const string Before = "before";

        private readonly TaskCompletionSource<Written<T>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? value;
        private Exception? failure;

        public Task<Written<T>> Answer => answer.Task;

        /// <summary>A mistake in one change must not take the others with it: it is kept for its own caller.</summary>
        public override async Task RunAsync(CommunityDb db, IDbContextTransaction transaction)
        {
            for (var attempt = 1; ; attempt++)
            {
                await transaction.CreateSavepointAsync(Before);
                try
                {
                    db.ChangeTracker.Clear();
                    value = await change(db);
                    await db.SaveChangesAsync();
                    await transaction.ReleaseSavepointAsync(Before);
                    return;
                }
                catch (DbUpdateConcurrencyException) when (attempt < MostTries)
                {
                    // Somebody else changed the same rows: look again and decide anew.
                    await transaction.RollbackToSavepointAsync(Before);
                }
                catch (Exception mistake) when (!StoreTrouble.IsBehind(mistake))
                {
                    failure = mistake;
                    await transaction.RollbackToSavepointAsync(Before);
                    return;
                }
            }
        }

        public override void Finish()
        {
            if (failure is null)
            {
                answer.TrySetResult(new Written<T>(IsKept: true, value));
            }
            else
            {
                answer.TrySetException(failure);
            }
        }

        public override void GiveUp() => answer.TrySetResult(default);

        public override void Fail(Exception mistake) => answer.TrySetException(mistake);
    }
}
