using System.Text.RegularExpressions;

namespace Samla.Importing.Meaning;

/// <summary>A line with a word in front that says what it is: «Møtedato: 18. mars 2024», «Forfall», «Til stades (12):».</summary>
/// <param name="Label">What it is.</param>
/// <param name="Mark">How many letters the word takes, with the colon and the blanks behind it.</param>
internal sealed partial record LabelLine(Label Label, int Mark)
{
    private static readonly Dictionary<string, Label> Known = Table();

    /// <summary>Reads a line; null when no known word stands in front.</summary>
    public static LabelLine? Parse(string line)
    {
        var match = Front().Match(line);
        return match.Success && Known.TryGetValue(Blanks().Replace(match.Groups["word"].Value.Trim().ToLowerInvariant(), " "), out var label) ? new LabelLine(label, match.Length) : null;
    }

    /// <summary>Whether it names people who were at the meeting, or weren't.</summary>
    public bool IsAttendance => Label is >= Label.Present and <= Label.Secretary;

    private static Dictionary<string, Label> Table()
    {
        (Label Label, string Words)[] rows =
        [
            (Label.When, "dato|møtedato|møtedag|dato for møtet|dato/tid|dato og tid|dato og klokkeslett|tid|tidspunkt|tid for møtet|klokkeslett|klokka|kl|møtetid|møtetidspunkt|når"),
            (Label.Place, "sted|stad|møtested|møtestad|møteplass|møterom|lokale|hvor|kvar|sted/rom|stad/rom"),
            (Label.WhenAndPlace, "tid og sted|tid og stad|tid/sted|tid/stad|dato og sted|dato og stad|dato/sted|dato/stad|dato, tid og sted|dato, tid og stad|dato/tid/sted|dato/tid/stad|tid, sted|tid, stad|når og hvor|når og kvar"),
            (Label.Present, "til stede|tilstede|til stades|tilstades|tilstede på møtet|deltakere|deltakarar|deltagere|møtedeltakere|møtedeltakarar|møtende|møtande|møtte|frammøtte|fremmøtte|oppmøtte|oppmøte|frammøte|fremmøte|desse møtte|disse møtte|følgende møtte|følgjande møtte|deltok|medlemmer til stede|medlemer til stades|møtende medlemmer|møtande medlemer|faste medlemmer|faste medlemer|medlemmer|medlemer|til stede fra kommunene|til stede fra sykehuset|frå kommunane|fra kommunene|frå føretaket|fra foretaket"),
            (Label.Absent, "forfall|frafall|fråfall|meldt forfall|meldte forfall|melde forfall|forfall meldt|ikke til stede|ikkje til stades|ikke møtt|ikkje møtt|fravær|fråvær|fraværende|fråverande"),
            (Label.Deputies, "vara|varaer|varamedlem|varamedlemmer|varamedlemer|møtende varamedlemmer|møtande varamedlemer|møtende vara|møtande vara|vararepresentanter|vararepresentantar|varamøtande"),
            (Label.Observers, "observatør|observatører|observatørar"),
            (Label.Guests, "gjest|gjester|gjestar|inviterte|invitert|andre|andre til stede|andre til stades|også til stede|også til stades|innledere|innleiarar|andre deltakere|andre deltakarar"),
            (Label.Secretary, "referent|møtereferent|sekretær|møtesekretær|skrivar|fra sekretariatet|frå sekretariatet|sekretariat|sekretariatet"),
            (Label.Agenda, "saksliste|sakliste|sakslista|sakslisten|sakskart|dagsorden|dagsordenen|agenda|saker|program|saker til behandling|saker til handsaming|behandlede saker|følgende saker ble behandlet|følgjande saker vart handsama|saksliste for møtet"),
        ];
        return rows.SelectMany(row => row.Words.Split('|').Select(word => (word, row.Label))).ToDictionary(pair => pair.word, pair => pair.Label, StringComparer.Ordinal);
    }

    // Up to a colon, a tab, or the end of a line that is nothing else; a count in brackets says nothing.
    [GeneratedRegex(@"^(?<word>\p{L}[^:\t\n()]{1,34}?)\s*\.?\s*(?:\(\d{1,3}\s*(?:stk\.?|personer|personar)?\)\s*)?(?::\s*|\t\s*|\n\s*|$)")]
    private static partial Regex Front();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
