using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Accounts;
using BackPainAdvisor.Web.Pages.Comments;
using BackPainAdvisor.Web.Pages.Editor;
using BackPainAdvisor.Web.Pages.Evidence;
using BackPainAdvisor.Web.Pages.Exercises;
using BackPainAdvisor.Web.Pages.Feeds;
using BackPainAdvisor.Web.Pages.Moderation;
using BackPainAdvisor.Web.Pages.Offline;
using BackPainAdvisor.Web.Pages.Plans;
using BackPainAdvisor.Web.Pages.Search;
using BackPainAdvisor.Web.Search;
using BackPainAdvisor.Web.Verbs;

RefusedStart.IsToldPlainly();

var builder = WebApplication.CreateBuilder(VerbLine.Settings(args));
builder.AddSiteLogs();
builder.WebHost.UseStaticWebAssets(); // Also when it runs from a build that was not published.
builder.WebHost.ConfigureKestrel(Limits.Set);

var settings = SiteSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddLiveContent();
builder.Services.AddCommunity(settings.Database, settings.Comments);
builder.Services.AddPageCache();
builder.Services.AddHostedService<DiscussionWatch>();
builder.Services.AddSingleton<RateLimits>();
builder.Services.AddSiteHealthChecks();
builder.Services.AddSingleton<LiveSearch>();
builder.Services.AddSessions();
builder.Services.AddScoped<PasskeyCeremony>();
builder.Services.AddSitePages();

var app = builder.Build();

if (VerbLine.Find(args, app.Services) is { } verb)
{
    return await verb.RunAsync();
}

await app.Services.GetRequiredService<Store>().PrepareAsync(TimeProvider.System);

app.UseReadyPages();
app.UseRequestLogs();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseSameSiteOnly();
app.UseSmallFormsOnly();
app.UseRedirects();
app.UsePageRecording();
app.UseStaffPages();

app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapFigures();
app.MapPoseDrawing();
app.MapMatchingExercises();
app.MapMatchingClaims();
app.MapEvidenceFiles();
app.MapFeeds();
app.MapCalendars();
app.MapManifest();
app.MapCommentFeed();
app.MapWaitingFeed();
app.MapCommentExport();
app.MapSignOut();
app.MapPasskeyQuestions();
app.MapSuggestions();
app.MapSiteHealthChecks();

await app.RunAsync();
return 0;
