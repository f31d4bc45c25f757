using System.Globalization;

namespace Samla.Fuzz;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options(ulong Seed, int From, int Count, string Save)
{
    /// <summary>How the program is used.</summary>
    public const string Usage = """
        fuzz [--seed S] [--from N] [--count N] [--save DIR]   tries N inputs (1000000) made from the seed; what fails is put in DIR (fuzz-failures)
        fuzz --seed S --only N                                tries one input again, and puts it in DIR
        """;

    /// <summary>Reads the arguments; null when they can't be understood.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options((ulong)DateTime.UtcNow.Ticks, 0, 1_000_000, "fuzz-failures");
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
            switch (arguments[i])
            {
                case "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    options = options with { Seed = seed };
                    break;
                case "--from" when number >= 0:
                    options = options with { From = number };
                    break;
                case "--count" when number > 0:
                    options = options with { Count = number };
                    break;
                case "--only" when number >= 0:
                    options = options with { From = number, Count = 1 };
                    break;
                case "--save" when value.Length > 0:
                    options = options with { Save = value };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
