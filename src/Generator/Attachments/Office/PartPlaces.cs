using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using Samla.Packages;
using Samla.Text;

namespace Samla.Attachments.Office;

/// <summary>What the parts of a package are called to a person. Sheets and slides are numbered in the order that they are shown in: their names can be what must not be repeated.</summary>
internal sealed partial class PartPlaces
{
    private readonly Dictionary<string, Bilingual> numbered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a package.</summary>
    public static PartPlaces Of(ZipArchive zip)
    {
        var places = new PartPlaces();
        places.Number(zip, "xl/workbook.xml", "sheet", number => new($"ark {number}", $"ark {number}"));
        places.Number(zip, "ppt/presentation.xml", "sldId", number => new($"lysbilde {number}", $"lysbilete {number}"));
        foreach (var notes in zip.Entries.Where(entry => entry.FullName.StartsWith("ppt/notesSlides/_rels/", StringComparison.OrdinalIgnoreCase)))
        {
            if (Targets(notes, "ppt/notesSlides/").Values.FirstOrDefault(places.numbered.ContainsKey) is { } slide)
            {
                var (nb, nn) = places.numbered[slide];
                places.numbered[$"ppt/notesSlides/{Path.GetFileNameWithoutExtension(notes.Name)}"] = new($"notatene til {nb}", $"notata til {nn}");
            }
        }

        return places;
    }

    /// <summary>What a part is called.</summary>
    public Bilingual Of(string part) => numbered.GetValueOrDefault(part) ?? Usual(part);

    private static Bilingual Usual(string part) => part switch
    {
        _ when part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".psmdcp", StringComparison.Ordinal) || Path.GetFileName(part) == "meta.xml" => new("egenskapene", "eigenskapane"),
        _ when part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) => new("lenkene", "lenkjene"),
        _ when part.Contains("omment", StringComparison.Ordinal) => new("kommentarene", "kommentarane"),
        _ when part.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) => new("skjulte data i filen", "skjulte data i fila"),
        "word/document.xml" or "content.xml" => new("teksten", "teksten"),
        "xl/workbook.xml" => new("navnene i arbeidsboken", "namna i arbeidsboka"),
        "ppt/presentation.xml" => new("oppsettet av presentasjonen", "oppsettet av presentasjonen"),
        _ => PartName().Match(part).Value switch
        {
            "header" => new("topptekst", "topptekst"),
            "footer" => new("bunntekst", "botntekst"),
            "footnotes" => new("fotnotene", "fotnotane"),
            "endnotes" => new("sluttnotene", "sluttnotane"),
            "chart" => new("et diagram", "eit diagram"),
            "drawing" or "vmlDrawing" or "data" => new("en tegning", "ei teikning"),
            "pivotCacheDefinition" or "pivotCacheRecords" or "pivotTable" => new("en pivottabell", "ein pivottabell"),
            "slideMaster" or "slideLayout" or "notesMaster" or "handoutMaster" => new("en mal for lysbilder", "ein mal for lysbilete"),
            "styles" => new("topptekst, bunntekst eller stiler", "topptekst, botntekst eller stilar"),
            "people" or "person" or "persons" => new("listen over folk", "lista over folk"),
            _ => new("en del som ikke vises", "ein del som ikkje blir vist"),
        },
    };

    private void Number(ZipArchive zip, string part, string element, Func<int, Bilingual> name)
    {
        var folder = part[..(part.IndexOf('/') + 1)];
        if (zip.GetEntry(part) is not { } entry || zip.GetEntry($"{folder}_rels/{part[folder.Length..]}.rels") is not { } relationships)
        {
            return;
        }

        var targets = Targets(relationships, folder);
        using var reader = XmlReader.Create(entry.Open(), PackageLimits.Xml);
        var number = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element)
            {
                number++;
                var id = RelationshipId(reader);
                if (id is not null && targets.TryGetValue(id, out var target))
                {
                    numbered[target] = name(number);
                }
            }
        }
    }

    private static string? RelationshipId(XmlReader reader)
    {
        string? id = null;
        while (reader.MoveToNextAttribute())
        {
            id = reader is { LocalName: "id", Prefix.Length: > 0 } ? reader.Value : id;
        }

        reader.MoveToElement();
        return id;
    }

    // The parts that a part leads to, by id.
    private static Dictionary<string, string> Targets(ZipArchiveEntry relationships, string folder)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(relationships.Open(), PackageLimits.Xml);
        while (reader.Read())
        {
            if (reader.LocalName == "Relationship" && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : target.StartsWith("../", StringComparison.Ordinal) ? folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)] + target[3..] : folder + target;
            }
        }

        return targets;
    }

    [GeneratedRegex(@"[A-Za-z]+(?=[0-9]*\.(?:xml|vml)$)")]
    private static partial Regex PartName();
}
