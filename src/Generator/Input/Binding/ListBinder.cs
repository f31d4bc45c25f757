using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Input.Binding;

/// <summary>The files that are one list or one map: sources, glossary, lexicon, parties.</summary>
internal static class ListBinder
{
    public static Source Source(Fields fields) => new(
        fields.Id("id"),
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

    private static (string Form, string? Text) Word(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            fields.ReportMissing(key);
        }

        var word = fields.Map(key, one => (Form: one.Required("form"), Text: one.Text("text")));
        return (word.Form ?? "", word.Text);
    }
}
