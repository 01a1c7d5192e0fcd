using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackPainAdvisor.Community;

/// <summary>Registers what readers say.</summary>
public static class CommunityParts
{
    /// <summary>
    /// Adds <see cref="CommunityDb"/> (scoped, for reading), <see cref="CommentDesk"/> and <see cref="MessageDesk"/> (for writing).
    /// Call <see cref="Store.PrepareAsync"/> before the site answers.
    /// </summary>
    public static IServiceCollection AddCommunity(
        this IServiceCollection services, string connectionString, ModerationMode moderation = ModerationMode.Everything)
    {
        var store = new Store(connectionString);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(store);
        services.AddSingleton(new CommentSettings(moderation));
        services.AddPooledDbContextFactory<CommunityDb>(store.Configure);
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<CommunityDb>>().CreateDbContext());
        services.AddSingleton<WriteQueue>();
        services.AddSingleton(provider => store.Watch(provider.GetRequiredService<IDbContextFactory<CommunityDb>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<FormStamps>();
        services.AddSingleton<CommentDesk>();
        services.AddSingleton<MessageDesk>();
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        return services;
    }
}
