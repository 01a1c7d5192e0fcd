using System.Globalization;
using System.Net;
using BackPainAdvisor.Content;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Pages;

/// <summary>RFC 9116.</summary>
[Collection(nameof(Readers))]
public sealed class SecurityFileTests(Site site)
{
    [Fact]
    public async Task Who_finds_a_hole_is_told_where_to_write_and_until_when_somebody_reads()
    {
        using var reader = site.Reader();
        using var answer = await reader.GetAsync(new Uri("/.well-known/security.txt", UriKind.Relative));
        var fields = (await answer.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        using var scope = site.Services.CreateScope();
        var home = scope.ServiceProvider.GetRequiredService<SiteContent>().Profile.BaseAddress;

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(["Canonical", "Contact", "Expires", "Preferred-Languages"], fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal($"{home}/.well-known/security.txt", fields["Canonical"]);
        Assert.True(DateTimeOffset.TryParseExact(fields["Expires"], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
        using var contact = await reader.GetAsync(new Uri(fields["Contact"][home.Length..], UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, contact.StatusCode);
    }
}
