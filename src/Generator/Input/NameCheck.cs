using System.Buffers;
using Samla.Text;

namespace Samla.Input;

/// <summary>Names of files and folders that can't stand in an address, or that not every machine can keep.</summary>
internal static class NameCheck
{
    /// <summary>The most letters of a name, and of a path.</summary>
    private const int Longest = 120;
    private const int LongestPath = 220;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|#%");
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];

    /// <summary>What is wrong with the name that a path ends with; null when nothing is.</summary>
    public static Bilingual? Fault(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (HiddenLetters.IndexOfHidden(name) is >= 0 and var hidden || (hidden = name.AsSpan().IndexOfAny('\t', '\n')) >= 0)
        {
            var (code, kind) = (HiddenLetters.Code(name, hidden), HiddenLetters.KindOf(name, hidden));
            return new($"Navnet «{name}» har {kind.Nb} ({code}).", $"Namnet «{name}» har {kind.Nn} ({code}).");
        }

        if (name.AsSpan().IndexOfAny(Forbidden) is >= 0 and var forbidden)
        {
            return new($"Navnet «{name}» har tegnet {name[forbidden]}, som ikke kan stå der.", $"Namnet «{name}» har teiknet {name[forbidden]}, som ikkje kan stå der.");
        }

        if (name[^1] is '.' or ' ' || name[0] is ' ' or '-')
        {
            return new($"Navnet «{name}» begynner eller slutter med et tegn som ikke kan stå der.", $"Namnet «{name}» byrjar eller sluttar med eit teikn som ikkje kan stå der.");
        }

        if (IsDevice(name))
        {
            return new($"Windows bruker navnet «{name}» til noe annet.", $"Windows bruker namnet «{name}» til noko anna.");
        }

        return name.Length > Longest
            ? new($"Navnet «{name}» er på {name.Length} tegn. Grensen er {Longest}.", $"Namnet «{name}» er på {name.Length} teikn. Grensa er {Longest}.")
            : path.Length > LongestPath
                ? new($"Stien er på {path.Length} tegn. Grensen er {LongestPath}.", $"Stien er på {path.Length} teikn. Grensa er {LongestPath}.")
                : null;
    }

    /// <summary>The name as a machine that parts neither large and small letters nor their forms sees it.</summary>
    public static string Folded(string name) => Composed.Of(name).ToUpperInvariant();

    // With any ending: «con.pdf» is the same as «con».
    private static bool IsDevice(string name)
    {
        var stem = (name.IndexOf('.') is >= 0 and var dot ? name[..dot] : name).TrimEnd().ToLowerInvariant();
        return Devices.Contains(stem) || (stem.Length == 4 && stem[..3] is "com" or "lpt" && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
