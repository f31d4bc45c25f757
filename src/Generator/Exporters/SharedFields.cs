using Samla.Model;
using Samla.Time;

namespace Samla.Exporters;

/// <summary>The fields that many kinds of records have.</summary>
internal static class SharedFields
{
    /// <summary>Who it is and where it stands, first in every record with a page.</summary>
    public static void Opening(this RecordWriter writer, Entry entry, string url, string? community = null)
    {
        writer.Text("id", entry.Id);
        writer.Text("url", url);
        writer.Text("community", community);
        writer.Text("title", entry.Title);
    }

    /// <summary>What every kind of page has beside its title.</summary>
    public static void Head(this RecordWriter writer, Entry entry)
    {
        writer.Text("summary", entry.Head.Summary);
        writer.Word<Text.Language>("language", entry.Language);
        writer.Date("asOf", entry.Head.AsOf);
        writer.Text("inferred", entry.Head.Inferred);
    }

    /// <summary>What a record rests on and what is disputed in it, last in every record with a page.</summary>
    public static void Closing(this RecordWriter writer, Entry entry)
    {
        writer.Sources(entry.Head.Sources);
        writer.List("disputed", entry.Head.Disputed, one =>
        {
            writer.Text("field", one.Field);
            writer.List("claims", one.Claims, claim =>
            {
                writer.Text("value", claim.Value);
                writer.Text("source", claim.Source);
                writer.Text("at", claim.At);
                writer.Word("language", claim.Language);
            });
            writer.Text("use", one.Use);
            writer.Text("why", one.Why);
        });
    }

    /// <summary>What a statement rests on.</summary>
    public static void Sources(this RecordWriter writer, IReadOnlyList<SourceRef> sources) => writer.List("sources", sources, one =>
    {
        writer.Text("id", one.Id);
        writer.Text("at", one.At);
        writer.Texts("for", one.For);
        writer.Date("asOf", one.AsOf);
        writer.Word("language", one.Language);
    });

    /// <summary>A span.</summary>
    public static void Span(this RecordWriter writer, Period period)
    {
        writer.Date("from", period.From);
        writer.Date("until", period.Until);
        writer.Date("fromPlanned", period.FromPlanned);
        writer.Date("untilPlanned", period.UntilPlanned);
    }

    /// <summary>What is known not to exist.</summary>
    public static void None(this RecordWriter writer, IReadOnlyList<Absence> none) => writer.List("none", none, one =>
    {
        writer.Word<AbsenceKind>("what", one.What);
        writer.Text("reason", one.Reason);
        writer.Sources(one.Sources);
    });

    /// <summary>How to reach somebody.</summary>
    public static void Contact(this RecordWriter writer, Contact? contact) => writer.Map("contact", contact, one =>
    {
        writer.Text("name", one.Name);
        writer.Text("title", one.Title);
        writer.Text("organisation", one.Organisation);
        writer.Text("email", one.Email);
        writer.Text("phone", one.Phone);
        writer.Text("website", one.Website);
        writer.Date("confirmed", one.Confirmed);
    });

    /// <summary>Attachments.</summary>
    public static void Papers(this RecordWriter writer, IReadOnlyList<Paper> papers) => writer.List("papers", papers, one =>
    {
        writer.Text("title", one.Title);
        writer.Text("file", one.File);
        writer.Number("size", one.Size is { } size ? (int)Math.Min(size, int.MaxValue) : null);
        writer.Text("address", one.Address);
    });
}
