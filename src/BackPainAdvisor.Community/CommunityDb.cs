using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Messages;
using BackPainAdvisor.Community.Moderation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community;

/// <summary>Everything the site keeps about people. One model for every database; its tables are made by the scripts in <c>Database</c>.</summary>
public sealed class CommunityDb(DbContextOptions<CommunityDb> options) : DbContext(options)
{
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<Discussion> Discussions => Set<Discussion>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<SecretKey> SecretKeys => Set<SecretKey>();
    public DbSet<PageChanges> PageChanges => Set<PageChanges>();

    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<IdentityUserPasskey<long>> Passkeys => Set<IdentityUserPasskey<long>>();
    public DbSet<KeyRingEntry> KeyRing => Set<KeyRingEntry>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Amendment> Amendments => Set<Amendment>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTime>();
        configurationBuilder.Properties<CommentState>().HaveConversion<string>();
        configurationBuilder.Properties<CommentFlags>().HaveConversion<string>();
        configurationBuilder.Properties<MessageState>().HaveConversion<string>();
        configurationBuilder.Properties<Roles>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Comment>(comment =>
        {
            comment.Property(c => c.Version).IsConcurrencyToken();
            comment.Ignore(c => c.IsShown);
            comment.Ignore(c => c.IsMarker);
            comment.Ignore(c => c.IsPublishable);
            comment.Ignore(c => c.IsRejectable);
            comment.Ignore(c => c.IsWithdrawable);
            comment.Ignore(c => c.IsTendable);
        });
        modelBuilder.Entity<Discussion>(discussion =>
        {
            discussion.HasKey(d => d.Article);
            discussion.Property(d => d.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<AuditEntry>().Ignore(entry => entry.Standing);
        modelBuilder.Entity<Amendment>(amendment =>
        {
            amendment.HasKey(a => a.Entry);
            amendment.Property(a => a.Entry).ValueGeneratedNever();
        });
        modelBuilder.Entity<Message>().Property(message => message.Version).IsConcurrencyToken();
        modelBuilder.Entity<Account>(AccountTable.Map);
        modelBuilder.Entity<IdentityUserPasskey<long>>(PasskeyTable.Map);
        modelBuilder.Entity<SecretKey>().HasKey(key => key.Purpose);
        modelBuilder.Entity<PageChanges>().Property(changes => changes.Id).ValueGeneratedNever();
    }
}
