using System.Xml.Linq;
using BackPainAdvisor.Community.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Accounts;

/// <summary>Keeps the data-protection keys in the database, so that who signed in on one node is known on all, and after a restart.</summary>
internal sealed class KeyRing(Store store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = store.Open();
        return [.. db.KeyRing.AsNoTracking().OrderBy(key => key.Id).AsEnumerable().Select(key => XElement.Parse(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = store.Open();
        db.Add(new KeyRingEntry { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}

/// <summary>One key of the ring, as the framework wrote it.</summary>
public sealed class KeyRingEntry
{
    public long Id { get; private set; }
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
