namespace BackPainAdvisor.Content.Tests.Trust;

/// <summary>A small site with one article that meets what the build can see; a test takes parts of it away.</summary>
internal static class TrustText
{
    public const string Site = """
        -- people.yaml --
        people:
          - {id: editors, name: The editors, qualification: None is a clinician., conflicts: None.}
        -- site.yaml --
        name: A site
        tagline: Backs
        baseAddress: https://example.org
        footer:
          - {label: Contact, path: /contact}
          - {label: Disclaimer, path: /disclaimer}
          - {label: Privacy, path: /privacy}
        -- pages/contact.md --
        ---
        title: Contact
        description: d
        updated: 2026-11-24
        ---
        Write to us.
        -- pages/disclaimer.md --
        ---
        title: Disclaimer
        description: d
        updated: 2026-11-24
        ---
        No advice.
        -- pages/privacy.md --
        ---
        title: Privacy
        description: d
        updated: 2026-11-24
        ---
        Nothing is kept.
        -- pages/editorial-policy.md --
        ---
        title: How we edit
        description: d
        updated: 2026-11-24
        ---
        ## Who pays
        Nobody. There are no adverts.
        -- evidence/claims.yaml --
        claims:
          - {id: walking-helps, statement: Walking helps a little., grade: low, topic: moving, sources: [who-2023]}
          - {id: walking-hurts, statement: Walking can hurt., grade: low, topic: moving, sources: [hayden-2021]}
          - {id: legacy-rest, statement: Rest cures., grade: contradicted, topic: moving, sources: [who-2023], verdict: not-supported}
        -- evidence/references.yaml --
        references:
          - {key: hayden-2021, type: rct, title: Exercise, year: 2021}
          - {key: who-2023, type: guideline, title: Guideline, year: 2023}
        -- articles/rest.md --
        ---
        title: Rest
        description: d
        published: 2026-11-24
        ---
        Rest a little.
        """;

    public const string FrontMatter = """
        ---
        title: Walking
        description: d
        kind: treatment
        published: 2026-11-24
        authors: [editors]
        related: [rest]
        evidenceSearched: 2026-11-22
        ---
        """;

    public const string Body = """
        :::key-points
        - Walk.
        :::

        Walking is cheap. This page is for adults who can walk.

        ## If you do nothing {#what-usually-happens}

        [Walking helps a little.]{claim=walking-helps}

        ## Benefits {#benefits}

        [Walking helps a little.]{claim=walking-helps}

        ## Risks {#risks}

        [Walking can hurt.]{claim=walking-hurts}

        ## Daily life {#daily-life}

        Walk to work.

        ## Other choices {#other-choices}

        Swim.

        ## Not known {#not-known}

        How far is best.

        ## Questions {#questions}

        - How far?

        ## Next step {#next-step}

        Walk to the door.

        """;

    public static SiteContent With(string body = Body, string frontMatter = FrontMatter, string site = Site) =>
        SiteText.Read(site, "-- articles/walking.md --", frontMatter, body);
}
