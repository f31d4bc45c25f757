using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>Counts the numbered paragraphs of a document, as Word does when it shows them: the numbers aren't in the text.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, W.AbstractNum> lists = [];
    private readonly Dictionary<int, W.NumberingInstance> uses = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<int> begun = [];

    public WordNumbering(W.Numbering? part)
    {
        foreach (var list in part?.Elements<W.AbstractNum>() ?? [])
        {
            if (Number(list.AbstractNumberId?.InnerText) is { } id)
            {
                lists.TryAdd(id, list);
            }
        }

        foreach (var use in part?.Elements<W.NumberingInstance>() ?? [])
        {
            if (Number(use.NumberID?.InnerText) is { } id)
            {
                uses.TryAdd(id, use);
            }
        }
    }

    /// <summary>Counts one paragraph; null when it belongs to no list.</summary>
    public WordNumber? Next(W.NumberingProperties? own, W.NumberingProperties? style)
    {
        var id = Number(own?.NumberingId?.Val?.InnerText) ?? Number(style?.NumberingId?.Val?.InnerText) ?? 0;
        if (id == 0 || !uses.TryGetValue(id, out var use) || Number(use.AbstractNumId?.Val?.InnerText) is not { } listId || !lists.TryGetValue(listId, out var list))
        {
            return null;
        }

        var depth = Math.Clamp(Number(own?.NumberingLevelReference?.Val?.InnerText) ?? Number(style?.NumberingLevelReference?.Val?.InnerText) ?? 0, 0, Levels - 1);
        var counter = CounterOf(id, use, listId, list);
        counter[depth]++;
        for (var deeper = depth + 1; deeper < Levels; deeper++)
        {
            counter[deeper] = Start(use, list, deeper) - 1;
        }

        return Shown(use, list, counter, depth);
    }

    private int[] CounterOf(int id, W.NumberingInstance use, int listId, W.AbstractNum list)
    {
        if (!counters.TryGetValue(listId, out var counter))
        {
            counter = counters[listId] = [.. Enumerable.Range(0, Levels).Select(level => Start(use, list, level) - 1)];
            begun.Add(id);
        }
        else if (begun.Add(id))
        {
            // Another use of the same list goes on counting, save on the levels that it says begin anew.
            for (var level = 0; level < Levels; level++)
            {
                if (Override(use, level)?.StartOverrideNumberingValue is not null)
                {
                    counter[level] = Start(use, list, level) - 1;
                }
            }
        }

        return counter;
    }

    private static WordNumber Shown(W.NumberingInstance use, W.AbstractNum list, int[] counter, int depth)
    {
        var level = LevelOf(use, list, depth);
        var format = level?.NumberingFormat?.Val?.InnerText ?? "decimal";
        if (format is "bullet" or "none" || level is null)
        {
            return new WordNumber(depth, null, "");
        }

        var pattern = level.LevelText?.Val?.Value ?? "";
        var legal = level.IsLegalNumberingStyle is not null;
        var label = Place().Replace(pattern, match =>
        {
            var at = match.Value[1] - '1';
            var number = Math.Max(counter[at], Start(use, list, at));
            return InFormat(number, legal ? "decimal" : LevelOf(use, list, at)?.NumberingFormat?.Val?.InnerText ?? "decimal");
        }).Trim();
        var plain = format == "decimal" && PlainNumber().IsMatch(pattern) && pattern.Contains($"%{depth + 1}", StringComparison.Ordinal);
        return new WordNumber(depth, plain ? counter[depth] : null, label);
    }

    private static W.Level? LevelOf(W.NumberingInstance use, W.AbstractNum list, int depth) =>
        Override(use, depth)?.Level ?? list.Elements<W.Level>().FirstOrDefault(level => Number(level.LevelIndex?.InnerText) == depth);

    private static W.LevelOverride? Override(W.NumberingInstance use, int depth) =>
        use.Elements<W.LevelOverride>().FirstOrDefault(one => Number(one.LevelIndex?.InnerText) == depth);

    private static int Start(W.NumberingInstance use, W.AbstractNum list, int depth) =>
        Math.Clamp(Number(Override(use, depth)?.StartOverrideNumberingValue?.Val?.InnerText) ?? Number(LevelOf(use, list, depth)?.StartNumberingValue?.Val?.InnerText) ?? 1, 0, 1_000_000);

    private static string InFormat(int number, string format) => format switch
    {
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" or "bullet" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // a … z, aa, bb …
    private static string Letters(int number, char first) => number < 1 ? "" : new string((char)(first + ((number - 1) % 26)), Math.Min(5, ((number - 1) / 26) + 1));

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        var rest = Math.Min(number, 3999);
        foreach (var (value, sign) in signs)
        {
            for (; rest >= value; rest -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();

    [GeneratedRegex(@"^%[1-9][.)]?$")]
    private static partial Regex PlainNumber();
}
