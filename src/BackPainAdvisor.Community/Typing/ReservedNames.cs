using System.Text;

namespace BackPainAdvisor.Community.Typing;

/// <summary>Names that a reader can't write under: the editors', the site's, and what looks like them.</summary>
/// <param name="names">People and site as the content names them: "The Back Pain Advisor", "Advisor editor".</param>
public sealed class ReservedNames(IEnumerable<string> names)
{
    private static readonly Dictionary<int, char> Lookalikes = Pairs(
        "аaАaвbВbеeЕeёeкkКkмmМmнhНhоoОoрpРpсcСcтtТtуyУyхxХxѕsЅsіlІlјjЈjԁdԛqԝwѡwгrгrпn" + // Cyrillic
        "αaΑaβbΒbεeΕeηnΗhιlΙlκkΚkμuΜmνvΝnοoΟoρpΡpτtΤtυuΥyχxΧxωwΖzσoςc" + // Greek
        "ɑaılĸkɡgɩlʀrᴀaᴄcᴅdᴇeᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzɴnʙbɪlʟløoØođdĐdłlŁlħhĦh" + // Latin
        "0o1l3e4a5s7t8b@a$s|l!l");

    private static readonly string[] Roles = ["editor", "editors", "moderator", "moderators", "admin", "administrator", "webmaster", "backpainadvisor"];
    private static readonly HashSet<string> RoleLooks = [.. Roles.Select(Look)];
    private readonly HashSet<string> looks = [.. names.Select(Look).Where(look => look.Length > 0)];

    /// <summary>Whether the name is one of them, or has a word like "editor" in it, or a mark that looks like a badge.</summary>
    public bool Contains(string name) =>
        name.EnumerateRunes().Any(rune => rune.Value is 0x2713 or 0x2714 or 0x2705 or 0x2611 or 0x1F5F8 or 0x1F6E1)
        || looks.Contains(Look(name))
        || RoleLooks.Contains(Look(name))
        || name.Split([' ', '-', '_', '.', ',', '/', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Any(word => RoleLooks.Contains(Look(word)));

    /// <summary>
    /// What the eye takes a name for: without marks, case, spaces and signs; letters of other scripts and digits as the
    /// Latin letters they resemble. A small part of Unicode's table of confusables (UTS #39), enough to stop a joker.
    /// </summary>
    private static string Look(string name)
    {
        var look = new StringBuilder(name.Length);
        foreach (var character in ComposedText.Decompose(name))
        {
            var latin = Latin(character);
            if (Rune.IsLetter(latin))
            {
                look.Append(Rune.ToLowerInvariant(latin).ToString());
            }
        }

        return look.ToString().Replace('i', 'l').Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal);
    }

    private static Rune Latin(int character) => new(character switch
    {
        >= 0xFF21 and <= 0xFF5A => character - 0xFEE0, // Full width.
        >= 0x1D400 and <= 0x1D6A3 => 'a' + ((character - 0x1D400) % 26), // Mathematical letters: 13 alphabets of 26 and 26.
        >= 0x24B6 and <= 0x24E9 => 'a' + ((character - 0x24B6) % 26), // In circles.
        _ when Lookalikes.TryGetValue(character, out var letter) => letter,
        _ => character,
    });

    private static Dictionary<int, char> Pairs(string pairs)
    {
        var letters = new Dictionary<int, char>();
        for (var index = 0; index + 1 < pairs.Length; index += 2)
        {
            letters[pairs[index]] = pairs[index + 1];
        }

        return letters;
    }
}
