using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Community.Comments;

/// <summary>
/// The mark in a form that shows it was read here, for this article, in the last two days: <c>minutes-signature</c>. It is
/// the same for every reader and changes every ten minutes, so a page that carries it can be cached.
/// </summary>
public sealed class FormStamps(Store store, TimeProvider clock)
{
    /// <summary>How long a form may be open. A page must not be served from a cache for longer.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromHours(48);

    private const int StepMinutes = 10;

    /// <param name="form">What the form belongs to: an article's slug, or <c>contact</c>.</param>
    public string Make(string form)
    {
        var minutes = Minutes() / StepMinutes * StepMinutes;
        return $"{minutes}-{Sign(form, minutes)}";
    }

    /// <summary>Whether we made it for this form and it is not too old.</summary>
    public bool IsValid(string form, string? stamp)
    {
        var parts = stamp?.Split('-', 2);
        return parts is [var when, var signature]
            && long.TryParse(when, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(form, minutes)))
            && Minutes() - minutes is >= 0 and var age && age <= ValidFor.TotalMinutes;
    }

    private long Minutes() => clock.GetUtcNow().ToUnixTimeSeconds() / 60;

    private string Sign(string form, long minutes)
    {
        if (store.FormKey is [])
        {
            throw new InvalidOperationException("The store is not prepared: call Store.PrepareAsync before the site answers.");
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(store.FormKey, Encoding.UTF8.GetBytes($"form {form} {minutes}")).AsSpan(0, 16));
    }
}
