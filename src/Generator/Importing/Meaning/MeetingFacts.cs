using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>When and where a meeting was, gathered while its document is read. The first that is said of each counts.</summary>
internal sealed class MeetingFacts
{
    private readonly List<string> understood = [];

    public DateOnly? Date { get; private set; }

    public TimeOnly? Start { get; private set; }

    public TimeOnly? End { get; private set; }

    public string? Place { get; private set; }

    public bool IsDigital { get; private set; }

    /// <summary>What was read from which words.</summary>
    public IReadOnlyList<string> Understood => understood;

    /// <summary>Says what was read, where the words themselves aren't kept.</summary>
    public void Understand(string sentence) => understood.Add(sentence);

    /// <summary>Takes the day from the words that it was read from.</summary>
    public void DateFrom(DateOnly date, string words)
    {
        Date = date;
        understood.Add($"Datoen {date:yyyy-MM-dd} er lest av «{words}».");
    }

    /// <summary>Takes what a line with a label says; false when it isn't understood, or says something else than was said before.</summary>
    public bool Take(Label label, RichText value)
    {
        if (value.IsEmpty || value.Inlines.Any(one => one is Picture or NoteMark))
        {
            return false;
        }

        if (label == Label.Place)
        {
            return TakePlace(value.Plain);
        }

        var found = WhenAndWhere.Of(value.Plain);
        return (found.Date is not null || found.Time is not null) && Take(found, value.Plain, isAll: found.Rest.Length == 0 || ((label == Label.WhenAndPlace || WhenAndWhere.IsDigital(found.Rest)) && TakePlace(found.Rest)));
    }

    /// <summary>Takes the day and the hours; false when all of it wasn't understood, or it was said otherwise before.</summary>
    public bool Take(WhenAndWhere found, string words, bool isAll)
    {
        var isNew = (found.Date is null || Date is null || Date == found.Date.Date) && (found.Time is null || Start is null || Start == found.Time.Start);
        if (!isNew)
        {
            return false;
        }

        var wasKnown = Date is not null;
        if (found.Date is { } date && !wasKnown)
        {
            DateFrom(date.Date, words);
            if (date.IsSpan)
            {
                understood.Add("Møtet var over flere dager; den første er brukt.");
            }
        }

        if (found.Time is { } time && Start is null)
        {
            (Start, End) = (time.Start, time.End);
            understood.Add($"Tiden {time.Start:HH:mm}{(time.End is { } end ? $"–{end:HH:mm}" : "")} er lest av «{words}».");
        }
        else if (wasKnown && isAll)
        {
            understood.Add($"«{words}» er lest som dato.");
        }

        return isAll;
    }

    private bool TakePlace(string words)
    {
        Place = Place is null ? words : $"{Place}, {words}";
        IsDigital |= WhenAndWhere.IsDigital(words);
        return true;
    }
}
