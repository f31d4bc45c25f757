using Samla.Model;

namespace Samla.Theme.Interface;

/// <summary>Numbers that may be intervals or unknown, with their nouns.</summary>
internal static class Counted
{
    /// <summary>«5», «5–6», «minst 5», «inntil 6», or the word for not known.</summary>
    public static string Number(Count count, string least, string most, string unknown) => count switch
    {
        { Exact: { } number } => $"{number}",
        { Known: false, Min: 0 } => unknown,
        { Known: false } or { Max: null } => $"{least} {count.Min}",
        { Min: 0 } => $"{most} {count.Max}",
        _ => $"{count.Min}–{count.Max}",
    };

    /// <summary>The same with a noun; <paramref name="unknown"/> is the whole phrase for what isn't known.</summary>
    public static string Of(Count count, string one, string many, string least, string most, string unknown) =>
        count is { Known: false, Min: 0 }
            ? unknown
            : $"{Number(count, least, most, unknown)} {((count.Max ?? count.Min) == 1 ? one : many)}";

    /// <summary>«2.», or «2.–4.» for a span.</summary>
    public static string Ordinal(Count count) => count.Max is { } most && most != count.Min ? $"{count.Min}.–{most}." : $"{count.Min}.";

    /// <summary>«1 245», with a space that doesn't break.</summary>
    public static string Grouped(int number) => $"{number:#,0}".Replace(',', '\u00a0');

    /// <summary>«1 245 henvisninger (67 %)»; a share below one in a hundred isn't told.</summary>
    public static string Share(int number, string one, string many, int percent) =>
        $"{Grouped(number)} {(number == 1 ? one : many)}{(percent == 0 ? "" : $" ({percent} %)")}";

    /// <summary>«640 byte», «12 kB», «1,4 MB».</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} byte",
        < 1_000_000 => $"{(bytes + 500) / 1000} kB",
        _ => $"{(bytes + 50_000) / 1_000_000}{((bytes + 50_000) % 1_000_000 / 100_000 is var tenth and > 0 ? $",{tenth}" : "")} MB",
    };

    /// <summary>«innvilget 2023, 450 000 kr»</summary>
    public static string Grant(int? amount, int? year, string status) =>
        $"{status}{(year is null ? "" : $" {year}")}{(amount is { } number ? $", {Grouped(number)} kr" : "")}";

    /// <summary>«2024: Hegrevik, 450 000 kroner, innvilget.»</summary>
    public static string Grant(int? year, string? party, int? amount, string status)
    {
        var kroner = amount is { } number ? $"{Grouped(number)} kroner" : null;
        string?[] parts = [party, kroner, status];
        var line = string.Join(", ", parts.Where(part => part is not null));
        return year is null ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : $"{year}: {line}.";
    }
}
