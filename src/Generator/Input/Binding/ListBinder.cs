using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Input.Binding;

/// <summary>The files that are one list or one map: sources, glossary, lexicon, parties.</summary>
internal static class ListBinder
{
    public static Source Source(Fields fields) => new(
        Id(fields),
        fields.Required("title"),
        Common.RequiredWord<SourceKind>(fields, "kind") ?? SourceKind.Report,
        fields.Text("publisher"),
        fields.Date("date"),
        fields.Web("address"),
        fields.Word<Language>("language"),
        fields.Text("note"),
        fields.Place);

    public static GlossaryEntry Glossary(Fields fields)
    {
        var nb = Word(fields, "nb");
        var nn = Word(fields, "nn");
        return new GlossaryEntry(
            fields.Required("term"),
            new Bilingual(nb.Form, nn.Form),
            nb.Text is null || nn.Text is null ? null : new Bilingual(nb.Text, nn.Text),
            fields.ReferenceList("communities", ReferenceKind.Community),
            fields.Place);
    }

    public static LexiconEntry Lexicon(Fields fields) => new(
        fields.Texts("nb"),
        fields.Texts("nn"),
        fields.Texts("synonyms"),
        fields.Text("abbreviation"),
        fields.Place);

    public static Party Party(string id, Fields fields, Place place)
    {
        var kind = Common.RequiredWord<PartyKind>(fields, "kind") ?? PartyKind.Association;
        return new Party(
            id,
            fields.Required("name"),
            kind,
            fields.Word<Side>("side") ?? Model.Party.SideOf(kind),
            fields.Texts("otherNames"),
            fields.Text("number"),
            fields.Reference("partOf", ReferenceKind.Party),
            fields.Web("website"),
            fields.Text("language"),
            Common.Sources(fields),
            fields.Text("note"),
            place);
    }

    /// <summary>An id that stands as a field; what can't be one is told of.</summary>
    public static string Id(Fields fields)
    {
        var id = fields.Required("id");
        if (id.Length > 0 && !Slug.IsId(id))
        {
            fields.Report(ReadingRules.BadId, "id", $"«{id}» kan ikke være en id.", $"«{id}» kan ikkje vere ein id.");
        }

        return id;
    }

    private static (string Form, string? Text) Word(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            fields.ReportMissing(key);
        }

        if (fields.Map(key) is not { } word)
        {
            return ("", null);
        }

        var both = (word.Required("form"), word.Text("text"));
        word.Done();
        return both;
    }
}
