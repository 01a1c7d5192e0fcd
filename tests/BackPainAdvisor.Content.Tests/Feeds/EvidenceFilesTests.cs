using System.Text.Json;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class EvidenceFilesTests
{
    private static readonly SiteContent Site = SiteText.Read(SiteText.Ledger);

    [Fact]
    public void Claims_carry_their_grade_in_words_and_what_the_old_page_said_is_marked()
    {
        var claims = JsonDocument.Parse(EvidenceFiles.ClaimsJson(Site)).RootElement.GetProperty("claims");

        Assert.Equal(2, claims.GetArrayLength());
        Assert.Equal("low", claims[0].GetProperty("grade").GetString());
        Assert.Equal("This may be true. New studies could change it", claims[0].GetProperty("gradeInWords").GetString());
        Assert.False(claims[0].GetProperty("saidByOldPage").GetBoolean());
        Assert.True(claims[1].GetProperty("saidByOldPage").GetBoolean());
        Assert.Equal("Not supported", claims[1].GetProperty("verdict").GetString());
    }

    [Fact]
    public void References_carry_how_far_they_were_checked_and_the_claims_on_them()
    {
        var references = JsonDocument.Parse(EvidenceFiles.ReferencesJson(Site)).RootElement.GetProperty("references");

        Assert.Equal(["confirmed", "confirmed", "partly"], references.EnumerateArray().Select(reference => reference.GetProperty("checked").GetString()));
        Assert.Equal(["walking-helps", "legacy-rest"], references[1].GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()));
    }

    [Fact]
    public void Tables_have_a_head_and_a_row_for_each()
    {
        var claims = EvidenceFiles.ClaimsCsv(Site).Split("\r\n");
        var references = EvidenceFiles.ReferencesCsv(Site).Split("\r\n");

        Assert.StartsWith("id,statement,grade,", claims[0], StringComparison.Ordinal);
        Assert.StartsWith("walking-helps,Walking helps a little.,low,", claims[1], StringComparison.Ordinal);
        Assert.Equal(Site.Claims.Count + 2, claims.Length);
        Assert.StartsWith("key,type,authors,title,year,", references[0], StringComparison.Ordinal);
        Assert.Equal(Site.References.Count + 2, references.Length);
    }
}
