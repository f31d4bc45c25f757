using System.Text.RegularExpressions;
using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>Reads a meeting out of a document's blocks, from the top: what it is called, when and where, who, what is to be handled, and the cases.</summary>
internal sealed partial class MeetingReader
{
    private const int LongestHeading = 120;
    private const int LongestFlatCell = 4;

    private readonly ImportedText text;
    private readonly MeetingHints hints;
    private readonly IReadOnlyList<Block> blocks;
    private readonly MeetingFacts facts = new();
    private readonly List<AgendaItem> agenda = [];
    private readonly List<Person> people = [];
    private readonly List<Block> body = [];
    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);
    private bool saysAgenda;
    private bool isDecided;
    private bool hasHeading;

    private MeetingReader(ImportedText text, MeetingHints hints)
    {
        this.text = text;
        this.hints = hints;
        blocks = [.. Preparing.Of(text.Blocks).Select(AsHeading)];
    }

    /// <summary>The meeting. Every word of the document is in it, or in what it says was understood.</summary>
    public static ImportedMeeting Read(ImportedText text, MeetingHints hints) => new MeetingReader(text, hints).Read();

    private ImportedMeeting Read()
    {
        var top = DocumentTitle.Of(blocks, hints, facts);
        saysAgenda = top.SaysAgenda;
        foreach (var heading in top.Others)
        {
            Add(heading);
        }

        for (var at = top.Next; at < blocks.Count;)
        {
            at = Next(at);
        }

        if (facts.Date is null && DateWords.Find(hints.FileName) is { } named)
        {
            facts.DateFrom(named.Date, hints.FileName);
        }

        if (agenda.Count == 0 && body.OfType<CaseStart>().Any(one => one.Kind is not null))
        {
            agenda.AddRange(body.OfType<CaseStart>().Select(one => new AgendaItem(one.Number, one.Title.Plain, one.Kind ?? AgendaItem.KindOfTitle(one.Title.Plain))));
        }

        var isAgenda = saysAgenda || (!top.SaysMinutes && agenda.Count > 0 && people.Count == 0 && !body.Any(block => block is Decision or CaseStart));
        return new ImportedMeeting(
            facts.Date,
            facts.Start,
            facts.End,
            facts.Place,
            facts.IsDigital,
            top.Title,
            isAgenda,
            top.IsDraft,
            WrittenStandard.Of(text.Blocks.Select(BlockText.Of)),
            agenda,
            people,
            HeadingLevels.Of(body),
            text.Notes,
            facts.Understood);
    }

    private int Next(int at)
    {
        var block = blocks[at];
        var rich = BlockText.Rich(block);
        if (LabelLine.Parse(rich.Joined()) is { } label && (numbers.Count == 0 || block is Heading || label.Label == Label.Secretary))
        {
            var next = label.Label switch
            {
                Label.Agenda => AgendaBelow(at, rich.From(label.Mark)),
                _ when label.IsAttendance && !saysAgenda => PeopleBelow(at, label, rich.From(label.Mark)),
                _ when !label.IsAttendance && facts.Take(label.Label, rich.From(label.Mark)) => at + 1,
                _ => at,
            };
            if (next > at)
            {
                return next;
            }
        }

        if (block is Table table)
        {
            return TableAt(at, table);
        }

        if (numbers.Count == 0 && block is Paragraph && WhenAndWhere.Of(rich.Plain) is { Date: not null, Rest.Length: 0 } when && facts.Take(when, rich.Plain, isAll: true))
        {
            return at + 1;
        }

        if (CaseLine.Parse(rich.Joined()) is { } line && NamesCase(at, line))
        {
            return Agenda.Listed(blocks, at, saysAgenda) is { Count: > 0 } listed && agenda.Count == 0 ? TakeAgenda(at, listed) : Case(at, line, rich);
        }

        if (hasHeading && !saysAgenda && DecisionLine.Parse(rich.Joined(), block is Heading ? int.MaxValue : rich.BoldLetters()) is { } decision && (decision.Mark > 0 || !isDecided))
        {
            return Decide(at, decision, rich);
        }

        Add(block);
        return at + 1;
    }

    private int TakeAgenda(int at, IReadOnlyList<AgendaItem> items)
    {
        agenda.AddRange(items);
        return at + items.Count;
    }

    private int AgendaBelow(int at, RichText rest)
    {
        if (!rest.IsEmpty || agenda.Count > 0)
        {
            return at;
        }

        if (at + 1 < blocks.Count && blocks[at + 1] is Table table && Columns.Of(table) is var columns && AgendaTable.Is(table, columns) && AgendaTable.IsMinutes(table, columns))
        {
            facts.Understand($"«{BlockText.Of(blocks[at])}» stod over tabellen med sakene.");
            return at + 1;
        }

        var (items, next) = Agenda.Below(blocks, at + 1);
        agenda.AddRange(items);
        return items.Count > 0 ? next : at;
    }

    private int PeopleBelow(int at, LabelLine label, RichText rest)
    {
        var (found, next) = Attendance.Below(blocks, at, label.Label, rest, facts);
        people.AddRange(found);
        return next;
    }

    private int TableAt(int at, Table table)
    {
        var columns = Columns.Of(table);
        if (AttendanceTable.Is(columns) && !saysAgenda && numbers.Count == 0 && AttendanceTable.People(table, columns, Label.Present) is { } found)
        {
            people.AddRange(found);
        }
        else if (AgendaTable.Is(table, columns) && (saysAgenda || !AgendaTable.IsMinutes(table, columns)) && agenda.Count == 0 && numbers.Count == 0)
        {
            agenda.AddRange(AgendaTable.Items(table, columns));
        }
        else if (AgendaTable.Is(table, columns) && AgendaTable.IsMinutes(table, columns))
        {
            Rows([.. CaseTable.Blocks(table, columns)]);
        }
        else if (table.Rows.SelectMany(row => row.Cells).Any(IsFrame))
        {
            Rows([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)]);
        }
        else
        {
            Add(table);
        }

        return at + 1;
    }

    // A cell with so much in it that the table is there for the looks.
    private static bool IsFrame(Cell cell) => cell.Blocks.Count > LongestFlatCell || cell.Blocks.Any(block => block is Table or Heading);

    private void Rows(IReadOnlyList<Block> within)
    {
        for (var at = 0; at < within.Count; at++)
        {
            switch (within[at])
            {
                case CaseStart start:
                    Begin(start);
                    break;
                case Decision decision:
                    isDecided = true;
                    Add(hasHeading ? decision : new Paragraph(decision.Text) { Doubts = [Doubting.DecisionWithoutCase] });
                    break;
                case Paragraph paragraph when hasHeading && !saysAgenda && DecisionLine.Parse(paragraph.Text.Joined(), paragraph.Text.BoldLetters()) is { Mark: > 0 } line && paragraph.Text.From(line.Mark) is var rest && (!rest.IsEmpty || (at + 1 < within.Count && within[at + 1] is Paragraph or ListItem)):
                    isDecided = true;
                    if (rest.IsEmpty && within[at + 1] is Paragraph below)
                    {
                        rest = below.Text;
                        at++;
                    }

                    Add(Decided(line, rest));
                    break;
                default:
                    Add(AsHeading(within[at]));
                    break;
            }
        }
    }

    private bool NamesCase(int at, CaseLine line) => blocks[at] switch
    {
        Heading => true,
        Paragraph { Text: { } rich } => rich.IsBold || line.IsCalled && !rich.Plain.EndsWith('.') && rich.Plain.Length < LongestHeading || line.Number is not null && !rich.Plain.EndsWith('.') && rich.Plain.Length < LongestHeading && line.Mark < rich.Plain.Length,
        ListItem { Text: { } rich } => line.Number is not null && (rich.IsBold || at + 1 == blocks.Count || blocks[at + 1] is not ListItem || CaseLine.Parse(BlockText.Of(blocks[at + 1])) is not null),
        _ => false,
    };

    private int Case(int at, CaseLine line, RichText rich)
    {
        var level = blocks[at] is Heading heading ? heading.Level : HeadingLevels.Bold;
        var name = rich.From(line.Mark).WithoutBold();
        var next = at + 1;
        if (name.IsEmpty && next < blocks.Count && BlockText.Rich(blocks[next]) is { IsEmpty: false } below && below.Plain.Length < LongestHeading && LabelLine.Parse(below.Joined()) is null && DecisionLine.Parse(below.Joined(), 0) is null && CaseLine.Parse(below.Plain) is null)
        {
            name = below.WithoutBold();
            next++;
        }

        if (line.Number is { } number)
        {
            Begin(new CaseStart(level, number, name, line.Kind) { Doubts = blocks[at].Doubts });
        }
        else
        {
            Add(new Heading(level, name.IsEmpty ? rich : name) { Doubts = [Doubting.NumberWithoutYear(rich.Plain)] });
        }

        return next;
    }

    private void Begin(CaseStart start)
    {
        (isDecided, hasHeading) = (false, true);
        if (numbers.Add(start.Number))
        {
            body.Add(start.Title.IsEmpty ? start with { Title = RichText.Of("Sak"), Doubts = [Doubting.Untitled(start.Number)] } : start);
        }
        else
        {
            body.Add(new Paragraph(Strong(RichText.Of(start.Number).Then(" ", start.Title))) { Doubts = [Doubting.RepeatedCase(start.Number)] });
        }
    }

    private int Decide(int at, DecisionLine line, RichText rich)
    {
        var rest = rich.From(line.Mark);
        var next = at + 1;
        if (rest.IsEmpty)
        {
            if (next == blocks.Count || Ends(next))
            {
                body.Add(new Paragraph(rich.WithoutBold()) { Doubts = [Doubting.EmptyDecision(rich.Plain)] });
                return next;
            }

            if (blocks[next] is Paragraph below)
            {
                rest = below.Text;
                next++;
            }
        }

        isDecided = true;
        var decision = Decided(line, rest);
        body.Add(next < blocks.Count && blocks[next] is Paragraph after && !Ends(next) ? decision with { Doubts = [.. decision.Doubts, Doubting.LongDecision(after.Text.Plain)] } : decision);
        return next;
    }

    private static Decision Decided(DecisionLine line, RichText rest) => new(line.How.Length > 0 ? RichText.Of($"{line.How}:").Then(" ", rest) : rest)
    {
        Doubts = line.IsAnotherWord ? [Doubting.AnotherWord(line.Word)] : [],
    };

    private bool Ends(int at) => blocks[at] is Heading || (CaseLine.Parse(BlockText.Of(blocks[at])) is { } line && NamesCase(at, line));

    private void Add(Block block)
    {
        if (block is not Heading heading)
        {
            body.Add(block);
            return;
        }

        // A heading that the site would take for a case, or for a bad one, can't be a heading.
        var words = heading.Text.Plain;
        if (Input.Markdown.CaseHeading.LooksLikeOne(words) || Input.Markdown.CaseHeading.Parse(words) is not null)
        {
            body.Add(new Paragraph(Strong(heading.Text)) { Doubts = [.. heading.Doubts, Doubting.NoCase(words)] });
            return;
        }

        (hasHeading, isDecided) = (true, false);
        body.Add(heading with { Text = heading.Text.WithoutBold() });
    }

    private static RichText Strong(RichText text) => RichText.Of(text.Inlines.Select(one => one is Words words ? words with { Bold = true } : one));

    // A short paragraph in bold that isn't a sentence is a heading.
    private static Block AsHeading(Block block) =>
        block is Paragraph { Text: { IsBold: true } rich } paragraph
        && rich.Plain.Length is > 1 and < LongestHeading
        && !EndsSentence().IsMatch(rich.Plain)
        && rich.Plain.Any(char.IsLetter)
        && !rich.Inlines.Any(one => one is LineBreak or Picture)
            ? new Heading(HeadingLevels.Bold, rich) { Doubts = paragraph.Doubts }
            : block;

    [GeneratedRegex(@"[.,;:!?]$")]
    private static partial Regex EndsSentence();
}
