using System.Text;
using Samla.Attachments.Markup;
using Samla.Attachments.Pictures;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Attachments.Pdf;

/// <summary>What stands in a PDF beside the text of its pages: notes, fields, bookmarks, alternative texts, properties, and what lies within it.</summary>
/// <param name="objects">Every object of it.</param>
/// <param name="gathering">Where all goes.</param>
internal sealed class PdfTexts(IReadOnlyList<PdfObject> objects, Gathering gathering)
{
    private static readonly string[] Notes = ["Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret"];
    private static readonly string[] Films = ["Movie", "Sound", "Screen", "RichMedia", "3D"];

    // Strings that programs write for each other.
    private static readonly HashSet<string> Technical =
        ["ID", "CreationDate", "ModDate", "M", "DA", "DS", "CheckSum", "Registry", "Ordering", "Lang", "Panose", "CharSet", "ColorSpace", "CS", "Lookup", "Nonce", "FontFamily", "IDTree"];

    private readonly HashSet<int> streams = [];
    private int pictures;

    /// <summary>Whether its strings and streams are encrypted, so that nothing here can be read.</summary>
    public bool IsEncrypted { get; } = objects.Any(one => one.Value is PdfValue.Map map && map["Encrypt"] is not null);

    /// <summary>The document's own metadata; empty when it has none.</summary>
    public string Xmp => Catalog?["Metadata"] is PdfValue.Reference { Number: var number } && objects.LastOrDefault(one => one.Number == number && one.Stream is not null) is { } metadata ? Words(metadata) : "";

    /// <summary>Whether it says which language it is in.</summary>
    public bool HasLanguage => (Resolved(Catalog?["Lang"]) switch
    {
        PdfValue.Bytes bytes => Words(bytes.Content),
        PdfValue.Name name => name.Text,
        _ => "",
    }).Any(char.IsLetter);

    // The last one is that of the newest version of the file.
    private PdfValue.Map? Catalog => objects.Select(one => one.Value).OfType<PdfValue.Map>().LastOrDefault(map => map.Is("Type", "Catalog"));

    /// <summary>Gathers it.</summary>
    public void Read()
    {
        foreach (var one in objects)
        {
            Strings(one.Value, "", null);
        }

        foreach (var one in objects.Where(one => one.Stream is not null))
        {
            Stream(one, (PdfValue.Map)one.Value);
        }

        if (Resolved(Catalog?["OCProperties"]) is PdfValue.Map layers && Resolved(layers["D"]) is PdfValue.Map shown && Resolved(shown["OFF"]) is PdfValue.List { Items.Count: > 0 })
        {
            gathering.Fault(AttachmentRules.Hidden, "PDF-en har skjulte lag.", "PDF-en har skjulte lag.");
        }
    }

    private PdfValue? Resolved(PdfValue? value) => value is PdfValue.Reference { Number: var number } ? objects.LastOrDefault(one => one.Number == number)?.Value : value;

    private void Strings(PdfValue value, string key, PdfValue.Map? owner)
    {
        switch (value)
        {
            case PdfValue.Bytes bytes when !Technical.Contains(key):
                gathering.Text(Place(key, owner), Words(bytes.Content));
                break;
            case PdfValue.List list:
                foreach (var item in list.Items)
                {
                    Strings(item, key, owner);
                }

                break;
            // The bytes of a signature.
            case PdfValue.Map map when map["ByteRange"] is null:
                Faults(map);
                foreach (var (name, field) in map.Fields)
                {
                    Strings(field, name, map);
                }

                break;
            case PdfValue.Reference { Number: var number } when key is "XFA" or "JS" or "RC" or "RV":
                streams.Add(number);
                break;
        }
    }

    private void Faults(PdfValue.Map map)
    {
        var subtype = map["Subtype"] is PdfValue.Name { Text: var text } ? text : "";
        if (map["Rect"] is not null && Notes.Contains(subtype) && (subtype == "Text" || map["Contents"] is PdfValue.Bytes { Content.Length: > 2 }))
        {
            gathering.Fault(AttachmentRules.Comments, "PDF-en har merknader.", "PDF-en har merknader.");
        }

        if (map["EF"] is not null)
        {
            gathering.Fault(AttachmentRules.Embedded, "PDF-en har en annen fil i seg.", "PDF-en har ei anna fil i seg.");
        }

        if (map["JS"] is not null || map.Is("S", "JavaScript") || map.Is("S", "Launch"))
        {
            gathering.Fault(AttachmentRules.Embedded, "PDF-en har programkode i seg (JavaScript), eller starter et program.", "PDF-en har programkode i seg (JavaScript), eller startar eit program.");
        }

        if (map["Rect"] is not null && Films.Contains(subtype))
        {
            gathering.Fault(AttachmentRules.Embedded, "PDF-en har lyd, video eller en tredimensjonal figur i seg.", "PDF-en har lyd, video eller ein tredimensjonal figur i seg.");
        }

        if (map["XFA"] is not null)
        {
            gathering.Fault(AttachmentRules.Embedded, "PDF-en er et skjema av et slag (XFA) som nettlesere ikke viser.", "PDF-en er eit skjema av eit slag (XFA) som nettlesarar ikkje viser.");
        }
    }

    private void Stream(PdfObject one, PdfValue.Map map)
    {
        if (PdfStreams.Photograph(map, one.Stream!.Value, gathering) is { } photograph)
        {
            pictures++;
            _ = JpegReader.Read(photograph, gathering.Within(new($"bilde {pictures}", $"bilete {pictures}")));
        }
        else if (map.Is("Type", "Metadata"))
        {
            XmpReader.Read(Words(one), gathering);
        }
        else if (streams.Contains(one.Number))
        {
            new MarkupText(gathering, new("skjema eller programkode", "skjema eller programkode")).Read(Words(one));
        }
    }

    private string Words(PdfObject one)
    {
        if (PdfStreams.Unpacked((PdfValue.Map)one.Value, one.Stream!.Value, gathering) is { } bytes)
        {
            return TextDecoding.Decode(bytes);
        }

        gathering.Unreadable("En del av PDF-en er pakket på en måte som Samla ikke kan lese.", "Ein del av PDF-en er pakka på ein måte som Samla ikkje kan lese.");
        return "";
    }

    // Text of a PDF is UTF-16, UTF-8, or one byte a letter (7.9.2.2); other strings are bytes that mean something to programs.
    private static string Words(byte[] content)
    {
        var text = content switch
        {
            [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0xEF, 0xBB, 0xBF, ..] => TextDecoding.Decode(content),
            _ => Encoding.Latin1.GetString(content),
        };
        return text.Count(char.IsControl) <= text.Length / 10 && !text.Contains('\0') ? text : "";
    }

    private static Bilingual Place(string key, PdfValue.Map? owner) => key switch
    {
        "Contents" or "RC" or "Subj" => new("en merknad", "ein merknad"),
        "T" or "V" or "DV" or "TU" or "TM" or "Opt" => new("et skjemafelt eller en merknad", "eit skjemafelt eller ein merknad"),
        "Title" when owner?["Parent"] is not null => new("et bokmerke", "eit bokmerke"),
        "Alt" or "ActualText" or "E" => new("en alternativ tekst", "ein alternativ tekst"),
        "URI" => new("en lenke", "ei lenkje"),
        "F" or "UF" or "Desc" => new("en innebygd fil", "ei innebygd fil"),
        "JS" => new("programkoden", "programkoden"),
        _ when owner?["Type"] is null => new("egenskapene", "eigenskapane"),
        _ => new("en del som ikke vises", "ein del som ikkje blir vist"),
    };
}
