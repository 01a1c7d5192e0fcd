namespace BackPainAdvisor.Web.Tests;

/// <summary>Tests that leave the site as they found it share one, as to start it is the slowest part.</summary>
[CollectionDefinition(nameof(Readers))]
public sealed class Readers : ICollectionFixture<Site>;
