namespace BackPainAdvisor.Web.Pages.Shared;

/// <summary>The way from home to a page: the links between, and the page's own short name.</summary>
public sealed record Crumbs(string Here, params (string Label, string Path)[] Between);
