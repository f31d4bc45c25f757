using Samla.Privacy;

namespace Samla.Importing.Meaning;

/// <summary>Sentences about what isn't sure, for whoever looks a meeting over.</summary>
internal static class Doubting
{
    public static string NumberWithoutYear(string line) =>
        $"«{Short(line)}» har et saksnummer uten årstall, og saken er skrevet uten nummer. Skriv løpenummer, skråstrek og år foran tittelen hvis saken har det.";

    public static string AnotherWord(string word) => $"«{word}» er skrevet som vedtak. Se etter at det er et vedtak.";

    public static string LongDecision(string text) => $"Vedtaket går fram til neste overskrift. Se etter at «{Short(text)}» hører til vedtaket.";

    public static string EmptyDecision(string word) => $"Det stod «{word}» uten noe vedtak. Skriv vedtaket, eller fjern ordet.";

    public static string DecisionWithoutCase => "Vedtaket står ikke under noen sak. Sett inn en overskrift over det, og skriv «**Vedtak:**» foran.";

    public static string RepeatedCase(string number) => $"Sak {number} stod som overskrift før. Denne er skrevet som et avsnitt.";

    public static string NoCase(string text) => $"«{Short(text)}» ligner et saksnummer, men kan ikke leses som et. Overskriften er skrevet som et avsnitt.";

    public static string Untitled(string number) => $"Sak {number} hadde ingen tittel. Skriv en.";

    public static string NotPeople(string text) => $"«{Short(text)}» stod sammen med dem som deltok, men er ikke navn. Det står i teksten.";

    /// <summary>The beginning of a text, with what mustn't be seen hidden: half a number wouldn't be known for one.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : $"{PersonalData.WithoutList.Masked(text)[..57].TrimEnd()} …";
}
