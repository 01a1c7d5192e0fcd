using System.Collections.Frozen;
using System.Collections.Immutable;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;
using BackPainAdvisor.Content.Safety;
using BackPainAdvisor.Content.StartingRoutine;

namespace BackPainAdvisor.Content;

/// <summary>Everything the site states, at one moment. It never changes; a saved file makes another one.</summary>
public sealed class SiteContent
{
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<string, ContentPage> _pages;
    private readonly FrozenDictionary<string, Claim> _claims;
    private readonly FrozenDictionary<string, Reference> _references;
    private readonly FrozenDictionary<string, Person> _people;
    private readonly FrozenDictionary<string, Topic> _topics;
    private readonly FrozenDictionary<string, string> _redirects;
    private readonly Lazy<EvidenceUse> _use;

    internal SiteContent(ImmutableSortedDictionary<string, ReadFile> files, IReadOnlyList<Problem> fileProblems, DateOnly today)
    {
        Files = files;
        Today = today;
        Problems = [.. fileProblems.Concat(files.Values.SelectMany(file => file.Problems))];
        Profile = One<SiteProfile>("site.yaml") ?? SiteProfile.Unnamed;
        Synonyms = One<Synonyms>("synonyms.yaml") ?? Synonyms.None;
        RedFlags = One<RedFlags>("safety/red-flags.yaml") ?? RedFlags.None;
        CommentRules = One<CommentRules>("comment-rules.yaml") ?? CommentRules.None;
        Topics = One<IReadOnlyList<Topic>>("topics.yaml") ?? [];
        People = One<IReadOnlyList<Person>>("people.yaml") ?? [];
        Glossary = [.. (One<IReadOnlyList<GlossaryTerm>>("glossary.yaml") ?? []).OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
        Claims = One<IReadOnlyList<Claim>>("evidence/claims.yaml") ?? [];
        WordRules = One<IReadOnlyList<WordRule>>("check-words.yaml") ?? [];
        References = One<IReadOnlyList<Reference>>("evidence/references.yaml") ?? [];
        Needs = One<IReadOnlyList<Need>>("needs.yaml") ?? [];
        AllArticles = [.. files.Values.Select(file => file.Value).OfType<Article>()];
        Articles = [.. AllArticles.Where(article => article.IsPublicOn(today)).OrderByDescending(article => article.Updated).ThenBy(article => article.Title, StringComparer.Ordinal)];
        Exercises = new ExerciseLibrary(files.Values.Select(file => file.Value).OfType<Exercise>(), One<ExerciseBasics>("exercises.yaml") ?? ExerciseBasics.None);
        Programs = new ProgramLibrary(files.Values.Select(file => file.Value).OfType<ExerciseProgram>(), Exercises);
        StartingRules = One<StartingRules>(StartingRules.File) ?? StartingRules.None;
        Pages = [.. files.Values.Select(file => file.Value).OfType<ContentPage>()];

        _articles = Articles.ToFrozenDictionary(article => article.Slug);
        _pages = Pages.ToFrozenDictionary(page => page.Slug);
        _claims = FirstById(Claims, claim => claim.Id);
        _references = FirstById(References, reference => reference.Key);
        _people = FirstById(People, person => person.Id);
        _topics = FirstById(Topics, topic => topic.Id);
        _redirects = FirstById(
            Articles.SelectMany(article => article.Aliases.Select(alias => (alias, article.Address)))
                .Concat(Pages.SelectMany(page => page.Aliases.Select(alias => (alias, page.Address)))),
            pair => pair.alias).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Address);
        _use = new Lazy<EvidenceUse>(() => EvidenceUse.In(this));
    }

    public DateOnly Today { get; }

    public SiteProfile Profile { get; }

    public Synonyms Synonyms { get; }

    public RedFlags RedFlags { get; }

    /// <summary>What is looked for in what readers write.</summary>
    public CommentRules CommentRules { get; }

    /// <summary>The public articles, last changed first.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>With drafts and articles of a future date, for editors and the check.</summary>
    public IReadOnlyList<Article> AllArticles { get; }

    public IReadOnlyList<ContentPage> Pages { get; }

    public ExerciseLibrary Exercises { get; }

    public ProgramLibrary Programs { get; }

    /// <summary>Which answers lead to which program.</summary>
    public StartingRules StartingRules { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Person> People { get; }

    /// <summary>By the alphabet.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Reference> References { get; }

    /// <summary>The words that the check looks for.</summary>
    public IReadOnlyList<WordRule> WordRules { get; }

    /// <summary>What readers of a leaflet want to know, and the claims that answer it.</summary>
    public IReadOnlyList<Need> Needs { get; }

    /// <summary>What could not be read, and what stands in its place is the last good version.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    internal ImmutableSortedDictionary<string, ReadFile> Files { get; }

    public Article? Article(string slug) => _articles.GetValueOrDefault(slug);

    public ContentPage? Page(string slug) => _pages.GetValueOrDefault(slug);

    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    public Reference? Reference(string key) => _references.GetValueOrDefault(key);

    public Person? Person(string id) => _people.GetValueOrDefault(id);

    public Topic? Topic(string id) => _topics.GetValueOrDefault(id);

    /// <summary>The address that an old one leads to.</summary>
    public string? Redirect(string path) => _redirects.GetValueOrDefault(path);

    public IEnumerable<Article> ArticlesOn(string topic) => Articles.Where(article => article.Topics.Contains(topic));

    /// <summary>The articles that show an exercise or its picture.</summary>
    public IEnumerable<Article> ArticlesWith(Exercise exercise) =>
        Articles.Where(article => article.Body.Placed().Contains(exercise.Slug));

    /// <summary>Where claims are made and references named, counted when first asked for.</summary>
    public EvidenceUse EvidenceUse => _use.Value;

    /// <summary>What the editors chose, then others on the same topics.</summary>
    public IReadOnlyList<Article> RelatedTo(Article article) =>
    [
        .. article.Related.Select(Article).OfType<Article>()
            .Concat(Articles.Where(other => other.Topics.Intersect(article.Topics).Any()))
            .Where(other => other.Slug != article.Slug)
            .DistinctBy(other => other.Slug)
            .Take(4),
    ];

    /// <summary>Whether a reader could not tell the two apart.</summary>
    public bool IsSameAs(SiteContent other) =>
        Today == other.Today
        && Problems.SequenceEqual(other.Problems)
        && Files.Count == other.Files.Count
        && Files.Zip(other.Files).All(pair => pair.First.Key == pair.Second.Key && ReferenceEquals(pair.First.Value.Value, pair.Second.Value.Value) && pair.First.Value.Text == pair.Second.Value.Text);

    private T? One<T>(string path)
        where T : class => Files.GetValueOrDefault(path)?.Value as T;

    // Two entries with one id are a problem that the check names; the first one stands.
    private static FrozenDictionary<string, T> FirstById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id).ToFrozenDictionary(id);
}
