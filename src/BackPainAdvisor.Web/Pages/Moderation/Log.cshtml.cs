using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>Who did what: the audit log, newest first.</summary>
[StaffPage(Roles.Moderator)]
public sealed class LogModel(CommunityDb db) : PageModel
{
    private const int EntriesPerPage = 100;

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>The number of the last entry, when others follow.</summary>
    public long? More => Entries.Count == EntriesPerPage ? Entries[^1].Id : null;

    public async Task OnGetAsync(string? before, CancellationToken cancel)
    {
        var last = long.TryParse(before, out var id) ? id : long.MaxValue;
        Entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.Id < last).OrderByDescending(entry => entry.Id).Take(EntriesPerPage).ToListAsync(cancel);
    }
}
