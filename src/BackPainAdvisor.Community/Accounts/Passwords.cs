using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>What a password must be: long, and not made of what everybody tries first. No rules about kinds of letters.</summary>
public sealed class Passwords : IPasswordValidator<Account>
{
    public const int Shortest = 15;
    public const int Longest = 200;

    /// <summary>Of PBKDF2 with HMAC-SHA-512, as OWASP asks for: about a tenth of a second.</summary>
    public const int Iterations = 210_000;

    /// <summary>So many letters must be left when the words that everybody tries are taken out.</summary>
    private const int FewestOwn = 6;

    private const string Letters = "abcdefghijkmnopqrstuvwxyz23456789";

    // The most frequent of published lists of lost passwords, in pieces: at 15 letters and more, common passwords are these in a row.
    private static readonly string[] Common =
    [
        "correcthorsebatterystaple", "backpainadvisor", "qwertyuiopasdfghjklzxcvbnm", "1234567890", "0987654321", "qwertyuiop", "asdfghjkl", "1q2w3e4r5t", "1qaz2wsx3edc",
        "password", "passw0rd", "administrator", "moderator", "changeme", "letmein", "iloveyou", "welcome", "sunshine", "princess", "football", "baseball", "superman", "trustno1",
        "zxcvbnm", "qwerty", "azerty", "abcdef", "123456", "654321", "monkey", "dragon", "master", "shadow", "secret", "summer", "winter", "editor", "admin", "login", "hello", "12345", "11111", "00000", "abc123", "abc", "123",
    ];

    /// <summary>One that nobody can guess: 20 letters, 100 bits.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, 20);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(user.UserName, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    /// <returns><c>null</c> when it will do; else what to say to the person who typed it.</returns>
    public static string? Problem(string? name, string password) =>
        password.Length < Shortest ? $"A password has at least {Shortest} characters. Four or five words that don't belong together are good."
        : password.Length > Longest ? $"A password has at most {Longest} characters."
        : Own(name, password) < FewestOwn ? "That password is one that others try first. Take words that don't belong together."
        : null;

    private static int Own(string? name, string password)
    {
        var left = new string([.. password.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
        foreach (var word in Common.Append(name?.ToLowerInvariant() ?? "").Where(word => word.Length > 0))
        {
            left = left.Replace(word, "", StringComparison.Ordinal);
        }

        return left.Distinct().Count();
    }
}
