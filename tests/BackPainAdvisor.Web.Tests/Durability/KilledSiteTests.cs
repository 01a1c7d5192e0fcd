using BackPainAdvisor.Durability;

namespace BackPainAdvisor.Web.Tests.Durability;

/// <summary>The short form of tests/durability/kill: the real executable, killed with SIGKILL.</summary>
public sealed class KilledSiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-durability-").FullName;

    [Fact]
    public async Task Comment_and_decision_that_were_answered_are_there_once_after_a_kill()
    {
        var database = Path.Combine(_folder, "site.db");
        var project = Path.Combine(Repository.Root, "src", "BackPainAdvisor.Web");
        var built = Path.Combine(project, "bin", Configuration, "net10.0", "BackPainAdvisor.Web");

        var rounds = await new KillRounds(new SiteProgram(built, project, Repository.Content, $"Data Source={database}")).RunAsync(1);

        Assert.All(rounds, round => Assert.True(round.IsKept, round.ToString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The site was built as these tests were: .../bin/Debug/net10.0/
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
