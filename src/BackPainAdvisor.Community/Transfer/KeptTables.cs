using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>What of the database is the discussion, and so goes along when it moves. It is asked of the model, so that a new field is never forgotten.</summary>
internal static class KeptTables
{
    /// <summary>Stay where they are: who may sign in, the site's own keys, and what people wrote to the editors alone.</summary>
    private static readonly HashSet<Type> Left = [typeof(Account), typeof(KeyRingEntry), typeof(SecretKey), typeof(PageChanges), typeof(Message)];

    /// <summary>Kept against floods for some days, and worth nothing under another site's keys.</summary>
    private static readonly HashSet<string> LeftFields = ["AddressHash", "SubmissionHash"];

    /// <summary>Comments first, since the others point to them; then by name.</summary>
    public static IReadOnlyList<IEntityType> Of(CommunityDb db) =>
        [.. db.Model.GetEntityTypes().Where(type => type.ClrType.Namespace!.StartsWith("BackPainAdvisor.", StringComparison.Ordinal) && !Left.Contains(type.ClrType))
            .OrderBy(type => type.ClrType != typeof(Comments.Comment)).ThenBy(type => type.ClrType.Name, StringComparer.Ordinal)];

    public static IEnumerable<IProperty> Fields(IEntityType type) => type.GetProperties().Where(property => !LeftFields.Contains(property.Name));

    public static IProperty Key(IEntityType type) => type.FindPrimaryKey()!.Properties[0]; // Each table has one, of one field.
}
