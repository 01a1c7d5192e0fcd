namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class UnknownNamesTests
{
    [Theory]
    [InlineData("Walk [@nobody-1999].", "8:6 citation-unknown")]
    [InlineData("Walk.\n\n> Walk [@who-2023; @who-2022].", "10:8 citation-unknown")]
    [InlineData("A. [Walking helps.]{claim=walking-help}", "8:4 claim-unknown")]
    [InlineData("Walk.\n\n:::claim walking\n:::", "10:1 claim-unknown")]
    [InlineData(":::verdict legacy-bed untested\n:::", "8:1 claim-unknown")]
    [InlineData(":::claim\n:::", "8:1 claim-unknown")]
    public void Unknown_name_in_a_text_is_a_problem_at_its_place(string body, string found)
    {
        Assert.Equal([found], SiteText.FoundIn(body));
    }

    [Theory]
    [InlineData("Walk [@who-2023].")]
    [InlineData("Walk `[@nobody-1999]`.")]
    [InlineData("Write to [@Nobody].")]
    [InlineData("[Walking helps.]{claim=walking-helps}")]
    [InlineData(":::verdict legacy-rest untested\n:::")]
    public void Known_name_and_what_is_no_name_pass(string body)
    {
        Assert.Empty(SiteText.FoundIn(body));
    }

    [Theory]
    [InlineData("topics: [moving, movin]", "5:18 topic-unknown")]
    [InlineData("topics:\n  - moving\n  - moving-on", "7:5 topic-unknown")]
    [InlineData("topics: [moving-on, on]", "5:10 topic-unknown|5:21 topic-unknown")]
    [InlineData("authors: [nobody]", "5:11 person-unknown")]
    [InlineData("reviewers: [editors, nobody]", "5:22 person-unknown")]
    [InlineData("owner: nobody", "5:8 person-unknown")]
    [InlineData("related: [walking-on]", "5:11 article-unknown")]
    public void Unknown_name_in_front_matter_is_a_problem_at_its_place(string line, string found)
    {
        Assert.Equal(found, string.Join('|', WithLine(line)));
    }

    [Theory]
    [InlineData("topics: [moving]")]
    [InlineData("topics: moving")]
    [InlineData("authors: [editors]\nreviewers: []\nowner: editors")]
    [InlineData("related: [walking]")]
    public void Known_name_in_front_matter_passes(string line)
    {
        Assert.Empty(WithLine(line));
    }

    [Fact]
    public void What_the_lists_name_among_themselves_is_held_to_the_same()
    {
        var site = SiteText.Read("""
            -- evidence/claims.yaml --
            claims:
              - {id: rest, statement: A., grade: low, topic: a, sources: [who-2023]}
              - id: resting
                statement: B.
                grade: low
                topic: a
                sources:
                  - who-2023
                  - who-2024
            -- evidence/references.yaml --
            references:
              - {key: who-2023, type: guideline, title: A, year: 2023, url: "https://www.who.int/"}
            -- glossary.yaml --
            terms:
              - {id: rest, term: Rest, meaning: Not moving., claim: rest}
              - {id: bed, term: Bed, meaning: For rest., claim: rests}
            -- safety/red-flags.yaml --
            watch: Watch.
            groups:
              - id: now
                title: Go
                help: Ring.
                signs:
                  - text: Fever
                    claim: fever
                  - text: Numbness
                    claim: rest
            """);

        Assert.Equal(
            ["evidence/claims.yaml:9:9 citation-unknown", "glossary.yaml:3:53 claim-unknown", "safety/red-flags.yaml:8:9 claim-unknown"],
            SiteText.Found(site));
    }

    private static IEnumerable<string> WithLine(string line) =>
        SiteText.Found(SiteText.Read(SiteText.Ledger, "-- articles/walking.md --", "---", "title: T", "description: D", "published: 2026-11-24", line, "---"))
            .Select(found => found.Replace("articles/walking.md:", "", StringComparison.Ordinal));
}
