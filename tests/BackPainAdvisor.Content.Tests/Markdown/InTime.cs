namespace BackPainAdvisor.Content.Tests.Markdown;

/// <summary>Ends a test that would run for ever. The bound is generous: a busy machine is no defect, minutes are.</summary>
internal static class InTime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    public static async Task<T> Of<T>(Func<T> work)
    {
        using var patience = new CancellationTokenSource(Bound);
        return await Task.Run(work).WaitAsync(patience.Token);
    }
}
