using System.Globalization;
using Samla.Commands;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Drafting;

/// <summary>Answers read as what they shall be: as they are written in a file, or what is wrong with them in a sentence.</summary>
internal static class Reading
{
    /// <summary>Any text of one line.</summary>
    public static (string? Value, string? Wrong) Text(string text) => text.Length > 0 ? (text, null) : (null, "Her må det stå noe.");

    /// <summary>A day.</summary>
    public static (string? Value, string? Wrong) Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? (text, null)
        : (null, $"«{text}» er ikke en dato. Skriv år, måned og dag, som 2025-09-17.");

    /// <summary>A date, which may be a year or a month alone.</summary>
    public static (string? Value, string? Wrong) Date(string text) => PartialDate.Parse(text) is not null
        ? (text, null)
        : (null, $"«{text}» er ikke en dato. Skriv 2025, 2025-09 eller 2025-09-17.");

    /// <summary>From one time of day to another, or only the first.</summary>
    public static (string? Value, string? Wrong) Hours(string text)
    {
        var parts = text.Replace('–', '-').Split('-', StringSplitOptions.TrimEntries);
        var times = parts.Select(part => TimeOnly.TryParseExact(part.Replace('.', ':'), ["HH:mm", "H:mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null).ToList();
        if (times.Count > 2 || times.Any(time => time is null))
        {
            return (null, $"«{text}» er ikke klokkeslett. Skriv fra og til, som 12:00-14:00.");
        }

        return times is [var start, var end] && end <= start
            ? (null, $"Møtet slutter før det begynner: «{text}». Skriv fra og til, som 12:00-14:00.")
            : (string.Join('-', times.Select(time => $"{time:HH:mm}")), null);
    }

    /// <summary>A whole year.</summary>
    public static (string? Value, string? Wrong) Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200
        ? (text, null)
        : (null, $"«{text}» er ikke et år. Skriv for eksempel 2026.");

    /// <summary>Yes or no, as <c>true</c> or <c>false</c>.</summary>
    public static (string? Value, string? Wrong) YesOrNo(string text) => text.ToLowerInvariant() switch
    {
        "ja" or "j" or "true" => ("true", null),
        "nei" or "n" or "false" => ("false", null),
        _ => (null, $"«{text}» er verken ja eller nei. Skriv ja eller nei."),
    };

    /// <summary>An id that nothing has yet.</summary>
    public static Func<string, (string? Value, string? Wrong)> FreeId(Func<string, bool> isTaken) => text =>
        !Slug.IsId(text) ? (null, $"«{text}» kan ikke stå i en adresse. Bruk bare a–z, 0–9 og bindestrek{(Slug.Of(text) is { Length: > 0 } better ? $", som «{better}»" : "")}.")
        : isTaken(text) ? (null, $"«{text}» er tatt. Velg en annen id.")
        : (text, null);

    /// <summary>One of the ids that there are.</summary>
    public static Func<string, (string? Value, string? Wrong)> IdOf(string noun, IReadOnlyList<string> ids) => text => ids.Contains(text)
        ? (text, null)
        : (null, $"Det finnes ikke noe {noun} «{text}».{(Nearest.To(text, ids) is { } near ? $" Mente du «{near}»?" : ids.Count is > 0 and <= 30 ? $" Skriv {WordOption.Listed(ids)}." : "")}");

    /// <summary>One of an enum's words, or its name in Norwegian.</summary>
    public static Func<string, (string? Value, string? Wrong)> Word<T>(Func<T, string> nameOf) where T : struct, Enum => text =>
    {
        var found = Enum.GetValues<T>().Where(value => Same(Words<T>.For(value), text) || Same(nameOf(value), text)).ToList();
        if (found is [var value])
        {
            return (Words<T>.For(value), null);
        }

        var near = Nearest.To(text, Words<T>.All.Concat(Enum.GetValues<T>().Select(nameOf)));
        return (null, $"«{text}» er ikke et av ordene her.{(near is null ? "" : $" Mente du «{near}»?")} Ordene er {WordOption.Listed(Words<T>.All)}.");
    };

    /// <summary>An enum's words with their names in Norwegian, to be told before one is asked for.</summary>
    public static string Listed<T>(string what, Func<T, string> nameOf) where T : struct, Enum =>
        $"{what} er {string.Join(", ", Enum.GetValues<T>().Select(value => $"{Words<T>.For(value)} ({nameOf(value).ToLowerInvariant()})"))}.";

    /// <summary>Parties of a kind by id or name, with commas between; as ids.</summary>
    public static Func<string, (string? Value, string? Wrong)> Parties(IReadOnlyList<Party> parties) => text =>
    {
        var ids = new List<string>();
        foreach (var written in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (parties.FirstOrDefault(one => Same(one.Id, written) || Same(one.Name, written)) is not { } party)
            {
                var near = Nearest.To(written, parties.SelectMany(one => (string[])[one.Id, one.Name]));
                return (null, $"«{written}» står ikke i parties/.{(near is null ? " Legg den til der først, eller la feltet stå tomt." : $" Mente du «{near}»?")}");
            }

            ids.Add(party.Id);
        }

        return (string.Join(", ", ids.Distinct()), null);
    };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
