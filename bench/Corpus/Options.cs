using System.Globalization;

namespace Samla.Bench;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options(string Output, int Minutes, bool Verify)
{
    /// <summary>The most minutes that the dates have room for: a week between two meetings of a committee, for twenty years.</summary>
    public const int Most = 200_000;

    /// <summary>How the program is used.</summary>
    public const string Usage = """
        corpus --output DIR [--minutes N]            writes a corpus with N minutes (10000) into the empty or missing folder DIR
        corpus --output DIR [--minutes N] --verify   prints the SHA-256 over the files in DIR, in sorted order; exit code 1 when
                                                     they aren't byte for byte what the program writes for N minutes
        """;

    /// <summary>Reads the arguments; null, with what is wrong, when they can't be understood.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments, out string? mistake)
    {
        string? output = null;
        var minutes = 10_000;
        var verify = false;
        mistake = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--verify":
                    verify = true;
                    break;
                case "--output" when value.Length > 0:
                    output = value;
                    i++;
                    break;
                case "--minutes" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out minutes) && minutes is > 0 and <= Most:
                    i++;
                    break;
                case "--minutes":
                    mistake = $"--minutes takes a number from 1 to {Most}.";
                    return null;
                default:
                    mistake = $"{arguments[i]} isn't understood.";
                    return null;
            }
        }

        if (output is null)
        {
            mistake = "--output is missing.";
            return null;
        }

        return new Options(output, minutes, verify);
    }
}
