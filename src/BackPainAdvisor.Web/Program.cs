using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Feeds;
using BackPainAdvisor.Web.Pages.Search;
using BackPainAdvisor.Web.Search;
using BackPainAdvisor.Web.Verbs;

var builder = WebApplication.CreateBuilder(args);
builder.AddSiteLogs();
builder.WebHost.ConfigureKestrel(Limits.Set);

builder.Services.AddSingleton(SiteSettings.From(builder.Configuration, builder.Environment.ContentRootPath));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddLiveContent();
builder.Services.AddPageCache();
builder.Services.AddSingleton<LiveSearch>();
builder.Services.AddSitePages();

var app = builder.Build();

if (VerbLine.Find(args, app.Services) is { } verb)
{
    return await verb.RunAsync();
}

app.UseRequestLogs();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseSameSiteOnly();
app.UseSmallFormsOnly();
app.UseRedirects();
app.UsePageCache();

app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapFeeds();
app.MapSuggestions();

await app.RunAsync();
return 0;
