using System.CommandLine;
using System.Globalization;
using System.CommandLine.Parsing;

namespace Samla.Commands;

/// <summary>The options of a command that builds or checks.</summary>
internal sealed class BuildArguments
{
    private readonly Option<string> input = Input();
    private readonly Option<string>? output;
    private readonly Option<bool> remember = new("--remember") { Description = "Skriv adressene som ble lagt ut, i addresses.json, så de ikke kan gå tapt senere." };
    private readonly Option<DateOnly?> date = Date("Dagen nettstedet bygges for");
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "Adressen nettstedet legges ut på. Ellers den i site.yaml." };
    private readonly Option<bool> noIndex = new("--noindex") { Description = "Be søkemotorer la nettstedet være (forhåndsvisning)." };

    /// <summary>Adds the options to a command; <paramref name="writes"/> is false for one that only checks.</summary>
    public BuildArguments(Command command, bool writes)
    {
        command.Options.Add(input);
        if (writes)
        {
            output = Output("Mappen nettstedet skrives til.");
            command.Options.Add(output);
            command.Options.Add(remember);
        }

        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            {
                result.AddError($"«{text}» er ikke en adresse. Skriv for eksempel --base-url https://samla.example.");
            }
        });
        command.Options.Add(date);
        command.Options.Add(baseUrl);
        command.Options.Add(noIndex);
    }

    /// <summary>The option for the folder of the finished site.</summary>
    public static Option<string> Output(string description) => new("--output") { Description = description, DefaultValueFactory = _ => "output" };

    /// <summary>The option for the folder with the content.</summary>
    public static Option<string> Input() => new("--input") { Description = "Mappen med innholdet.", DefaultValueFactory = _ => "input" };

    /// <summary>The option for the day that counts as today.</summary>
    public static Option<DateOnly?> Date(string description) =>
        new("--date") { Description = $"{description}, som 2024-10-01. Ellers dagens dato i Norge.", CustomParser = Day };

    /// <summary>What was written.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="today">The date when none was written.</param>
    public BuildOptions Read(ParseResult parsed, DateOnly today) => new(
        parsed.GetValue(input)!,
        output is null ? null : parsed.GetValue(output),
        parsed.GetValue(date) ?? today,
        parsed.GetValue(baseUrl)?.TrimEnd('/'),
        parsed.GetValue(noIndex));

    /// <summary>Whether the addresses of the finished site are to be remembered.</summary>
    public bool Remembers(ParseResult parsed) => output is not null && parsed.GetValue(remember);

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"«{text}» er ikke en dato. Skriv for eksempel --date 2024-10-01.");
        return null;
    }
}
