using System.Globalization;
using System.Text;
using Samla.Privacy;

namespace Samla.Tests.Privacy;

/// <summary>Minutes as they are written, with every kind of number in them that isn't an identity number.</summary>
public class CleanMinutesTests
{
    private const int Minutes = 10_000;

    [Fact]
    public void Ten_thousand_minutes_with_numbers_of_cases_dates_and_telephones_give_no_false_alarm()
    {
        var random = new Random(20250601);
        var (alarms, numbers) = (new List<string>(), 0);
        for (var i = 0; i < Minutes; i++)
        {
            var text = Text(random);
            numbers += text.Count(char.IsAsciiDigit);
            alarms.AddRange(PersonalData.WithoutList.In(text).Where(one => one.Kind != PersonalDataKind.MobileNumber).Select(one => $"{one.Kind}: {text.Substring(one.Start, one.Length)}"));
        }

        Assert.Empty(alarms);
        Assert.True(numbers > Minutes * 150, $"Only {numbers} digits.");
    }

    private static string Text(Random random)
    {
        var year = random.Next(2019, 2027);
        var text = new StringBuilder($"---\ndate: {Day(random, year):yyyy-MM-dd}\ntime: {Time(random)}–{Time(random)}\nplace: Møterom {random.Next(100, 999)}\n---\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Møtet ble satt kl. {Time(random)} {Day(random, year):dd.MM.yyyy}. Godkjenning av referat fra {Day(random, year):d.M.yy}. Arkivsak {year}/{random.Next(100, 99999)}-{random.Next(1, 60)}.\n");
        for (var number = 1; number <= 6; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {number + random.Next(990)}/{year % 100:00} Sak om {Word(random)} og {Word(random)}\n\n");
            for (var line = 0; line < 3; line++)
            {
                text.Append(Sentence(random, year)).Append(line == 1 ? '\n' : ' ');
            }

            text.Append(CultureInfo.InvariantCulture, $"\n\nVedtak: Saken tas opp igjen {Day(random, year + 1):d. MMMM yyyy}, se {(random.Next(2) == 0 ? $"sak {random.Next(1, 90)}/{(year + 1) % 100:00}" : $"[referatet](../{Day(random, random.Next(2005, 2027)):yyyy-MM-dd}.md) fra {Day(random, random.Next(2005, 2027)):dd.MM.yyyy}")}.\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n| år | innlagte | kroner | dato |\n|---|---|---|---|\n| {year - 1} | {random.Next(1000, 99999)} | {Grouped(random.Next(100_000, 99_000_000))} | {Day(random, year):dd.MM.yy} |\n| {year} | {random.Next(1000, 99999)} | {Grouped(random.Next(100_000, 99_000_000))} | {Day(random, year):dd.MM.yy} |\n").ToString();
    }

    private static string Sentence(Random random, int year) => random.Next(16) switch
    {
        0 => $"Telefon {Phone(random)} eller {Phone(random)}.",
        1 => $"Sentralbordet har +47 {Phone(random)}, kl. {Time(random)}–{Time(random)}.",
        2 => $"Journalpost {year}/{random.Next(10000, 999999)}-{random.Next(1, 99)}, dokument {random.Next(100000, 9999999)}.",
        3 => $"Kostnaden er {Grouped(random.Next(10_000, 90_000_000))} kroner i {year} og {Grouped(random.Next(10_000, 90_000_000))} kroner i {year + 1}.",
        4 => $"Org.nr. {random.Next(810, 999)} {random.Next(100, 999)} {random.Next(100, 999)}.",
        5 => $"Kari Nordmann orienterte {Day(random, year):dd.MM.yyyy} og {Day(random, year):dd.MM.yyyy}.",
        6 => $"Svarfrist {Day(random, year):dd.MM.yyyy}, høringsnummer {random.Next(10000, 99999)}/{year % 100}.",
        7 => $"Antall liggedøgn: {random.Next(100, 9999)}, {random.Next(100, 9999)}, {random.Next(100, 9999)} og {random.Next(100, 9999)}.",
        8 => $"Postadresse: Postboks {random.Next(1, 9999)}, {random.Next(1000, 9990)} Nordvik. Tlf. {Phone(random)}.",
        9 => $"Uke {random.Next(1, 52)}, {random.Next(1, 52)} og {random.Next(1, 52)}, kl. {Time(random)}.",
        10 => $"ISBN 978-82-{random.Next(1000, 9999)}-{random.Next(100, 999)}-{random.Next(0, 9)}.",
        11 => $"Lov {Day(random, random.Next(1967, 2015)):d. MMMM yyyy} nr. {random.Next(1, 120)} § {random.Next(1, 9)}-{random.Next(1, 20)}.",
        12 => $"Sak {random.Next(1, 90)}/{year % 100}, {random.Next(1, 90)}/{year % 100} og {random.Next(1, 90)}/{year % 100} ble behandlet samlet.",
        13 => $"Møter i {year}: {Day(random, year):d.M.}, {Day(random, year):d.M.}, {Day(random, year):d.M.} og {Day(random, year):d.M.}",
        14 => $"Helse Nordvik {Day(random, random.Next(2001, 2010)):dd.MM.yyyy}: avtale nr. {random.Next(1, 12)} (ref. {random.Next(10000, 99999)}).",
        _ => $"Andelen var {random.Next(1, 99)},{random.Next(1, 9)} prosent av {Grouped(random.Next(1_000, 400_000))} innbyggere.",
    };

    private static string Word(Random random) => new[] { "utskriving", "rehabilitering", "barn og unge", "digital samhandling", "beredskap", "budsjett" }[random.Next(6)];

    private static string Time(Random random) => $"{random.Next(8, 17):00}.{random.Next(0, 4) * 15:00}";

    private static DateOnly Day(Random random, int year) => new DateOnly(year, 1, 1).AddDays(random.Next(365));

    private static string Phone(Random random)
    {
        var digits = $"{new[] { 2, 3, 4, 5, 6, 7, 9 }[random.Next(7)]}{random.Next(1_000_000, 9_999_999)}";
        return random.Next(3) switch
        {
            0 => digits,
            1 => $"{digits[..3]} {digits[3..5]} {digits[5..]}",
            _ => $"{digits[..2]} {digits[2..4]} {digits[4..6]} {digits[6..]}",
        };
    }

    private static string Grouped(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
