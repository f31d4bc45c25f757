using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>What the columns of a table hold, by its first row or by what stands in them.</summary>
/// <param name="All">A meaning for each column.</param>
/// <param name="HasHeader">Whether the first row names them.</param>
internal sealed record Columns(IReadOnlyList<Column> All, bool HasHeader)
{
    private static readonly Dictionary<string, Column> Names = Table();

    /// <summary>The columns of a table.</summary>
    public static Columns Of(Table table)
    {
        var header = table.Rows.Count > 1 ? table.Rows[0].Cells.Select(cell => Named(cell.Plain)).ToList() : [];
        if (header.Count(one => one != Column.Other) >= 2)
        {
            // «Sak» is the number where another column has the name.
            for (var i = 0; i < header.Count; i++)
            {
                if (header[i] == Column.Title && table.Rows[0].Cells[i].Plain.Trim().TrimEnd('.', ':').Equals("sak", StringComparison.OrdinalIgnoreCase) && IsNumbers(table, i, 1))
                {
                    header[i] = Column.Number;
                }
            }

            return new Columns(header, true);
        }

        var found = Enumerable.Range(0, table.Columns).Select(i => IsNumbers(table, i, 0) ? Column.Number : IsTimes(table, i) ? Column.Time : Column.Other).ToList();
        if (found.IndexOf(Column.Number) is var at and >= 0 && found.FindIndex(at, one => one == Column.Other) is var title and > 0)
        {
            found[title] = Column.Title;
        }

        // A row whose number is no number names the columns, with other words than those above.
        var number = found.IndexOf(Column.Number);
        return new Columns(found, number >= 0 && table.Rows.Count > 1 && table.Rows[0].Cells.Count > number && table.Rows[0].Cells[number].Plain is { Length: > 0 } named && !named.Any(char.IsDigit));
    }

    /// <summary>Whether one of the columns is this.</summary>
    public bool Has(Column column) => All.Contains(column);

    /// <summary>The cells of a row with what they are.</summary>
    public IEnumerable<(Column Column, int At, Cell Cell)> Cells(Row row)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            yield return (at < All.Count ? All[at] : Column.Other, at, cell);
            at += cell.Span;
        }
    }

    private static Column Named(string header) => Names.GetValueOrDefault(header.Trim().TrimEnd('.', ':').ToLowerInvariant());

    private static bool IsNumbers(Table table, int column, int from) => Most(table, column, from, CaseLine.IsNumber);

    private static bool IsTimes(Table table, int column) => Most(table, column, 0, text => TimeWords.Find(text) is { At: 0 } time && time.Length == text.Length);

    private static bool Most(Table table, int column, int from, Func<string, bool> isOne)
    {
        var texts = table.Rows.Skip(from).Where(row => row.Cells.Count > column).Select(row => row.Cells[column].Plain.Trim()).Where(text => text.Length > 0).ToList();
        return texts.Count > 0 && texts.Count(isOne) * 2 > texts.Count;
    }

    private static Dictionary<string, Column> Table()
    {
        (Column Column, string Words)[] rows =
        [
            (Column.Number, "saksnr|saknr|saksnummer|sak nr|saks nr|saks-nr|nr|utvalgssaksnr|utvalssaksnr|utvalgssak|utvalssak|saksnr/år|sak/år"),
            (Column.Title, "sak|tittel|sakstittel|tema|emne|overskrift|innhold|innhald|punkt|saker|program|sakstema"),
            (Column.Time, "tid|kl|klokkeslett|klokka|tidspunkt|når"),
            (Column.Duration, "varighet|varigheit|min|minutt|minutter|tidsbruk|lengde"),
            (Column.Responsible, "ansvar|ansvarlig|ansvarleg|innleder|innleiar|innledning|innleiing|ved|v/|hvem|kven|saksansvarlig|saksansvarleg|presentasjon|foredragsholder|saksbehandler|saksbehandlar"),
            (Column.Kind, "type|sakstype|saktype|type sak|formål|føremål|v/o/d|o/d/v|b/o/d"),
            (Column.Decision, "vedtak|beslutning|konklusjon|avgjerd|konklusjon/vedtak|vedtak/konklusjon"),
            (Column.Text, "referat|drøfting|diskusjon|saksopplysninger|saksopplysningar|saksopplysning|omtale|merknad|merknader|kommentar|kommentarer|beskrivelse|skildring|notat"),
            (Column.Name, "navn|namn|deltaker|deltakar|medlem|person"),
            (Column.Position, "stilling|funksjon|rolle|tittel/rolle|verv|stilling/rolle"),
            (Column.Organisation, "organisasjon|virksomhet|verksemd|kommune|kommune/hf|representerer|representant for|fra|frå|helseforetak|helseføretak|arbeidssted|arbeidsstad|enhet|eining|part"),
            (Column.Present, "til stede|tilstede|til stades|tilstades|møtt|møtte|deltok|oppmøte|frammøte"),
            (Column.Absent, "forfall|fravær|fråvær|meldt forfall|frafall|fråfall"),
            (Column.Deputy, "vara|vara for|varamedlem|møtende vara|møtande vara"),
        ];
        return rows.SelectMany(row => row.Words.Split('|').Select(word => (word, row.Column))).ToDictionary(pair => pair.word, pair => pair.Column, StringComparer.Ordinal);
    }
}
