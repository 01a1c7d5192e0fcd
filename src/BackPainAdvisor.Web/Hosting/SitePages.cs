using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Razor Pages as this site needs them.</summary>
public static class SitePages
{
    public static void AddSitePages(this IServiceCollection services) => services
        .AddRazorPages(pages => pages.Conventions
            .ConfigureFilter(new IgnoreAntiforgeryTokenAttribute())
            .ConfigureFilter(new KnownMethodsOnly()))
        .AddMvcOptions(mvc =>
        {
            // Forms are read by their pages, so that a torn or oversized body has one place to be answered.
            mvc.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
            // A posted key such as '[x' makes jQuery's array notation answer 500, and no form of ours uses it.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
}
