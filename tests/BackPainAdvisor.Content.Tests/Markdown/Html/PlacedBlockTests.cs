namespace BackPainAdvisor.Content.Tests.Markdown.Html;

public class PlacedBlockTests
{
    [Fact]
    public void Key_points_stand_apart_from_the_body()
    {
        var html = SiteText.Html(":::key-points\n- Walk.\n- Rest little.\n:::\n\n## More\n");

        Assert.Equal(["Walk.", "Rest little."], WellFormed.Read(html.KeyPoints!).Descendants("li").Select(item => item.Value));
        Assert.Equal("<h2 id=\"more\">More</h2>\n", html.Body);
    }

    [Fact]
    public void Text_without_key_points_has_none() => Assert.Null(SiteText.Html("Walk.").KeyPoints);

    [Fact]
    public void Empty_urgent_block_places_the_signs_that_every_page_shares()
    {
        var site = SiteText.Read(SiteText.Ledger, """
            -- safety/red-flags.yaml --
            watch: Watch for these.
            groups:
              - id: now
                title: Go now
                help: Ring.
                signs:
                  - {text: Numb <saddle>, claim: walking-helps, masthead: true}
                  - {text: Fever, claim: walking-helps}
            """, "-- articles/walking.md --", SiteText.FrontMatter, ":::urgent\n:::");

        var html = WellFormed.Read(BackPainAdvisor.Content.Markdown.Html.ArticleHtml.Of(site.Articles[0].Body, site).Body);

        Assert.Equal(["Numb <saddle>"], html.Descendants("li").Select(sign => sign.Value));
        Assert.Equal("callout callout--urgent flow", html.Element("section")?.Attribute("class")?.Value);
        Assert.Equal("Get help now", html.Descendants("h2").Single().Value);
    }

    [Fact]
    public void Urgent_block_with_words_says_these()
    {
        var html = WellFormed.Read(SiteText.Html(":::urgent Ring <now>\nCall 999.\n:::").Body);

        Assert.Equal("Ring <now>", html.Descendants("h2").Single().Value);
        Assert.Equal("Call 999.", html.Descendants("p").Single().Value);
    }

    [Theory]
    [InlineData(":::caution\nNot in a flare.\n:::", "Take care")]
    [InlineData(":::caution Stop if it hurts\nNot in a flare.\n:::", "Stop if it hurts")]
    public void Caution_has_a_title(string text, string title)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.Equal("callout callout--caution flow", html.Element("section")?.Attribute("class")?.Value);
        Assert.Equal(title, html.Descendants().Single(part => part.Attribute("class")?.Value == "callout__title").Value);
    }

    [Fact]
    public void Reasons_are_folded()
    {
        var html = WellFormed.Read(SiteText.Html(":::reasons\nA trial [@hayden-2021].\n:::").Body);

        Assert.Equal("The full reasons", html.Element("details")?.Element("summary")?.Value);
        Assert.Equal("A trial [1].", html.Descendants("p").Single().Value);
    }

    [Fact]
    public void Claim_block_states_the_claim_with_all_that_is_behind_it()
    {
        var html = WellFormed.Read(SiteText.Html(":::claim walking-helps\n:::\n\n[Walking helps.]{claim=walking-helps}").Body);

        Assert.Equal("Walking helps a little.", html.Descendants("strong").First().Value);
        Assert.Empty(html.Descendants("details"));
        Assert.Equal(2, html.Descendants("a").Count(link => link.Attribute("class")?.Value == "cite"));
    }

    [Fact]
    public void Verdict_tells_what_the_old_page_said_apart_from_what_is_known()
    {
        var html = WellFormed.Read(SiteText.Html(":::verdict legacy-rest not-supported\n> Rest in bed.\n\nRest does not help.\n:::").Body);

        var box = html.Element("div")!;
        Assert.Equal("/evidence/legacy-rest", box.Descendants("a").Single().Attribute("href")?.Value);
        Assert.Equal(["The old page saidRest in bed.", "What is knownRest does not help."], box.Elements("div").Select(part => part.Value.ReplaceLineEndings("")));
    }

    [Theory]
    [InlineData("right", "Right")]
    [InlineData("partly", "Partly right")]
    [InlineData("untested", "Untested")]
    [InlineData("not-supported", "Not supported")]
    [InlineData("nonsense", "Untested")]
    public void Each_verdict_has_its_words(string word, string words)
    {
        var html = WellFormed.Read(SiteText.Html($":::verdict legacy-rest {word}\n> Rest.\n:::").Body);

        Assert.Equal(words, html.Descendants("span").Single().Value);
    }

    [Theory]
    [InlineData(":::verdict \"><script>alert(1)</script> untested\n:::")]
    [InlineData(":::caution <script>alert(1)</script>\n:::")]
    [InlineData(":::urgent <script>alert(1)</script>\nCall.\n:::")]
    [InlineData(":::reasons <script>alert(1)</script>\n:::")]
    [InlineData(":::claim <script>alert(1)</script>\n:::")]
    [InlineData(":::<script>alert(1)</script>\n:::")]
    public void What_follows_the_colons_cannot_become_html(string text)
    {
        Assert.Empty(WellFormed.Read(SiteText.Html(text).Body).Descendants("script"));
    }

    [Fact]
    public void Unknown_block_shows_what_it_holds()
    {
        Assert.Equal("Walk.", WellFormed.Read(SiteText.Html(":::cauton\nWalk.\n:::").Body).Value.Trim());
    }

    [Fact]
    public void Lists_have_the_look_of_the_site_and_keep_their_start()
    {
        var html = WellFormed.Read(SiteText.Html("- a\n  - b\n- c\n\ntext\n\n3. d\n4. e\n").Body);

        Assert.Equal(["bars", "bars"], html.Descendants("ul").Select(list => list.Attribute("class")?.Value));
        Assert.Equal("3", html.Descendants("ol").Single().Attribute("start")?.Value);
        Assert.Equal("steps", html.Descendants("ol").Single().Attribute("class")?.Value);
        Assert.Equal(5, html.Descendants("li").Count());
    }
}
