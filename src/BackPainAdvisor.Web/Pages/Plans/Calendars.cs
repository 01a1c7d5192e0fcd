using System.Globalization;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Web.Pages.Plans;

/// <summary>
/// <c>/plan/calendar.ics</c> takes the plan's own query. <c>/programs/{slug}/calendar.ics?from=2026-12-07&amp;t=0730&amp;z=Europe/London</c> begins tomorrow at
/// eight where the query says nothing.
/// </summary>
public static class Calendars
{
    private static readonly TimeOnly UsualTime = new(8, 0);

    public static void MapCalendars(this WebApplication app)
    {
        app.MapGet("/plan/calendar.ics", OfPlan);
        app.MapGet("/programs/{slug}/calendar.ics", OfProgram);
    }

    private static IResult OfPlan(HttpContext context, SiteContent site, TimeProvider time)
    {
        context.Response.IsOfOneReader();
        if (context.Request.Plan().Query is not { } query || PlanReading.Of(query, site.Exercises).Plan is not { IsEmpty: false, HasWhen: true } plan)
        {
            return Results.BadRequest();
        }

        var now = time.GetUtcNow().UtcDateTime;
        var address = site.Profile.BaseAddress + PlanAddress.Path.With(PlanQuery.Of(plan));
        return File(CalendarFile.Of("My back plan", [CalendarSeries.Of(plan, address, DateOnly.FromDateTime(now))], ZoneOf(plan.Zone), now), "my-back-plan.ics");
    }

    private static IResult OfProgram(string slug, string? from, HttpContext context, SiteContent site, TimeProvider time)
    {
        context.Response.IsOfOneReader();
        if (site.Programs.Find(slug) is not { } program)
        {
            return Results.NotFound();
        }

        var now = time.GetUtcNow().UtcDateTime;
        var start = DateOnly.FromDateTime(now).AddDays(1);
        if (context.Request.Plan().Query is not { } query || (from is not null && !DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out start)) || start.Year is < 2000 or > 2200)
        {
            return Results.BadRequest();
        }

        var series = CalendarSeries.Of(program, site.Programs, site.Profile.BaseAddress + program.Address, start, query.Time ?? UsualTime);
        return File(CalendarFile.Of(program.Title, series, ZoneOf(query.Zone), now), $"{slug}.ics");
    }

    private static IResult File(string text, string name) =>
        Results.File(System.Text.Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", name);

    // A machine without the zone database still makes a calendar, in the time of the device that shows it.
    private static TimeZoneInfo? ZoneOf(string zone) =>
        PlanZones.All.Contains(zone, StringComparer.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null;
}
