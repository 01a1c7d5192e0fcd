using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Messages;
using BackPainAdvisor.Community.Moderation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackPainAdvisor.Community;

/// <summary>Registers what readers say.</summary>
public static class CommunityParts
{
    /// <summary>
    /// Adds <see cref="CommunityDb"/> (scoped, for reading), <see cref="CommentDesk"/> and <see cref="MessageDesk"/> (for writing),
    /// <see cref="DecisionDesk"/>, <see cref="TendingDesk"/> and <see cref="DiscussionDesk"/> (for moderators), <see cref="SignIn"/>, <see cref="AccountDesk"/> and <see cref="PasskeyDesk"/> (for accounts).
    /// Call <see cref="Store.PrepareAsync"/> before the site answers.
    /// </summary>
    public static IServiceCollection AddCommunity(
        this IServiceCollection services, string connectionString, CommentSettings? comments = null)
    {
        var store = new Store(connectionString);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(store);
        services.AddSingleton(comments ?? new CommentSettings());
        services.AddPooledDbContextFactory<CommunityDb>(store.Configure);
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<CommunityDb>>().CreateDbContext());
        services.AddSingleton<WriteQueue>();
        services.AddSingleton(provider => store.Watch(provider.GetRequiredService<IDbContextFactory<CommunityDb>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<FormStamps>();
        services.AddSingleton<CommentDesk>();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<Erasure>();
        services.AddSingleton<MessageDesk>();
        services.AddSingleton<DecisionDesk>();
        services.AddSingleton<TendingDesk>();
        services.AddSingleton<DiscussionDesk>();
        services.AddHostedService<QuietDiscussions>();
        services.AddAccounts(store);
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        return services;
    }

    private static void AddAccounts(this IServiceCollection services, Store store)
    {
        services.AddDataProtection().SetApplicationName("BackPainAdvisor");
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeyRing(store));
        services.AddIdentityCore<Account>(identity =>
            {
                // Passwords looks at length and commonness; kinds of letters prove nothing.
                identity.Password = new PasswordOptions { RequiredLength = 1, RequiredUniqueChars = 0, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-.";
            })
            .AddEntityFrameworkStores<CommunityDb>()
            .AddPasswordValidator<Passwords>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = Passwords.Iterations);
        services.AddScoped<SignIn>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<PasskeyDesk>();
    }
}
