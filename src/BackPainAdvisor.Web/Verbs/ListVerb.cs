using System.CommandLine;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Editing;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>list [--drafts] [--scheduled] [--overdue] [--why]</c>: the files that readers see or will see, a line each, parts between tabs.</summary>
internal static class ListVerb
{
    public static Command Make(SiteSettings settings, TimeProvider time)
    {
        var drafts = new Option<bool>("--drafts") { Description = "Only drafts, and what else is asked for." };
        var scheduled = new Option<bool>("--scheduled") { Description = "Only what becomes public on a later day, and what else is asked for." };
        var overdue = new Option<bool>("--overdue") { Description = "Only what should have been reviewed, and what else is asked for." };
        var why = new Option<bool>("--why") { Description = "Say why each is not public as it stands, and what would change it." };
        var verb = new Command("list", "List articles, exercises, pages and programs: file, how it stands, title.") { drafts, scheduled, overdue, why };
        verb.SetAction(parsed =>
        {
            var asked = new List<Standing>();
            asked.AddRange(parsed.GetValue(drafts) ? [Standing.Draft] : []);
            asked.AddRange(parsed.GetValue(scheduled) ? [Standing.Scheduled] : []);
            asked.AddRange(parsed.GetValue(overdue) ? [Standing.Overdue] : []);
            var site = ContentReader.Read(ContentFiles.ReadFrom(settings.ContentFolder), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
            foreach (var file in EditorList.Of(site).Where(file => asked.Count == 0 || asked.Contains(file.Standing) || file.Standing is Standing.Unreadable))
            {
                var line = $"{file.File}\t{file.Standing.ToString().ToLowerInvariant()}\t{file.Title}";
                parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(why) && file.Why.Length > 0 ? $"{line}\t{file.Why}" : line);
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
