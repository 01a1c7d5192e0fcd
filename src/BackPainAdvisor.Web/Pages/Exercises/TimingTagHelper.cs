using System.Globalization;
using BackPainAdvisor.Content.Exercises;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BackPainAdvisor.Web.Pages.Exercises;

/// <summary>Writes a dose in time into <c>data-</c> attributes, as timer-steps.js reads it.</summary>
[HtmlTargetElement(Attributes = "timing")]
public sealed class TimingTagHelper : TagHelper
{
    public required DoseTiming Timing { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        void Amount(string name, double amount) => output.Attributes.SetAttribute($"data-{name}", amount.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("data-sides", Timing.Sides.Word());
        Amount("repetitions", Timing.Repetitions);
        Amount("sets", Timing.Sets);
        Amount("hold-seconds", Timing.HoldSeconds);
        Amount("counts-up", Timing.CountsUp ? 1 : 0);
        Amount("move-seconds", Timing.MoveSeconds);
        Amount("minutes", Timing.Minutes);
        Amount("rest-seconds", Timing.RestSeconds);
        Amount("change-seconds", Timing.ChangeSeconds);
        Amount("set-rest-seconds", Timing.SetRestSeconds);
    }
}
