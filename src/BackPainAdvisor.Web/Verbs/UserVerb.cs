using System.CommandLine;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Database;
using Microsoft.AspNetCore.Identity;

namespace BackPainAdvisor.Web.Verbs;

/// <summary><c>user add|list|disable|reset</c>: accounts of moderators and editors. The only way to make one.</summary>
internal static class UserVerb
{
    private static readonly Option<bool> FromInput = new("--password-from-input") { Description = "Read the password from standard input instead of making one and printing it." };

    public static Command Make(IServiceProvider services) => new("user", "Make and change accounts of moderators and editors.")
    {
        Add(services),
        List(services),
        Disable(services),
        Reset(services),
    };

    private static Command Add(IServiceProvider services)
    {
        var name = Name("Small letters, digits, '-' and '.'.");
        var roles = new Option<Roles[]>("--role") { Description = "moderator or editor; give it twice for both.", Required = true, AllowMultipleArgumentsPerToken = true };
        var verb = new Command("add", "Make an account. Its password is printed once.") { name, roles, FromInput };
        verb.SetAction((parsed, cancel) => WithPasswordAsync(services, parsed, (desk, password) =>
            desk.AddAsync(parsed.GetValue(name)!, parsed.GetValue(roles)!.Aggregate(Roles.None, (all, role) => all | role), password), cancel)); // The parser requires both.
        return verb;
    }

    private static Command List(IServiceProvider services)
    {
        var verb = new Command("list", "List accounts: name, roles, since when, whether it asks for a code, whether it is disabled.");
        verb.SetAction((parsed, cancel) => AtDeskAsync(services, async desk =>
        {
            foreach (var account in await desk.ListAsync(cancel))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{account.UserName}\t{account.Roles}\t{account.MadeAt:u}\t{(account.AsksForCode ? "code" : "no code")}\t{(account.IsDisabled ? "disabled" : "enabled")}");
            }

            return ExitCodes.Done;
        }, cancel));
        return verb;
    }

    private static Command Disable(IServiceProvider services)
    {
        var name = Name("As 'user list' shows it.");
        var verb = new Command("disable", "Shut an account and end its sessions. 'user reset' opens it again.") { name };
        verb.SetAction((parsed, cancel) => AtDeskAsync(services, async desk => await TellAsync(parsed, await desk.DisableAsync(parsed.GetValue(name)!), $"'{parsed.GetValue(name)}' can't sign in any more."), cancel)); // The parser requires it.
        return verb;
    }

    private static Command Reset(IServiceProvider services)
    {
        var name = Name("As 'user list' shows it.");
        var verb = new Command("reset", "Give an account a new password, forget its codes and passkeys, end its sessions and open it if it was disabled.") { name, FromInput };
        verb.SetAction((parsed, cancel) => WithPasswordAsync(services, parsed, (desk, password) => desk.ResetAsync(parsed.GetValue(name)!, password), cancel, "Its codes and passkeys are forgotten.")); // The parser requires it.
        return verb;
    }

    private static Argument<string> Name(string description) => new("name") { Description = description };

    private static Task<int> WithPasswordAsync(IServiceProvider services, ParseResult parsed, Func<AccountDesk, string, Task<IdentityResult>> change, CancellationToken cancel, string besides = "") =>
        AtDeskAsync(services, async desk =>
        {
            var isGiven = parsed.GetValue(FromInput);
            var password = isGiven ? await Console.In.ReadLineAsync(cancel) ?? "" : Passwords.New();
            return await TellAsync(parsed, await change(desk, password), $"{(isGiven ? "Done." : $"Password, shown this once: {password}")}\n{besides}".TrimEnd());
        }, cancel);

    private static async Task<int> TellAsync(ParseResult parsed, IdentityResult result, string word)
    {
        await (result.Succeeded ? parsed.InvocationConfiguration.Output : parsed.InvocationConfiguration.Error)
            .WriteLineAsync(result.Succeeded ? word : string.Join(' ', result.Errors.Select(error => error.Description)));
        return result.Succeeded ? ExitCodes.Done : ExitCodes.Problems;
    }

    private static async Task<int> AtDeskAsync(IServiceProvider services, Func<AccountDesk, Task<int>> act, CancellationToken cancel)
    {
        await services.GetRequiredService<Store>().PrepareAsync(services.GetRequiredService<TimeProvider>(), cancel);
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<AccountDesk>());
    }
}
