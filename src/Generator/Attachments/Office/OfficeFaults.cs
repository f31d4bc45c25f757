using System.Xml;
using Samla.Diagnostics;

namespace Samla.Attachments.Office;

/// <summary>What an element says by itself that must not be published: who has commented, changed or hidden something.</summary>
internal sealed class OfficeFaults(Package package, Gathering gathering)
{
    private string style = "";

    /// <summary>Looks at an element.</summary>
    public void Of(string name, XmlReader reader)
    {
        switch (name)
        {
            case "w:comment" or "x:comment" or "p:cm" or "cm" or "threadedComment" or "office:annotation":
                gathering.Fault(AttachmentRules.Comments, "Filen har kommentarer.", "Fila har kommentarar.");
                break;
            case "w:ins" or "w:del" or "w:moveFrom" or "w:moveTo" or "w:cellIns" or "w:cellDel" or "w:cellMerge" or "w:numberingChange" or "w:rPrChange" or "w:pPrChange" or "w:sectPrChange"
                or "w:tblPrChange" or "w:tblGridChange" or "w:trPrChange" or "w:tcPrChange" or "w:tblPrExChange" or "text:changed-region" or "table:cell-content-change" or "table:insertion"
                or "table:deletion" or "table:movement" or "x:rcc" or "x:rrc" or "x:rsnm" or "x:ris":
                gathering.Fault(AttachmentRules.Changes, "Filen har sporede endringer.", "Fila har spora endringar.");
                break;
            case "w15:person":
                Person(reader.GetAttribute("author", reader.NamespaceURI));
                break;
            case "person":
                Person(reader.GetAttribute("displayName"));
                break;
            case "p:cmAuthor" or "author":
                Person(reader.GetAttribute("name"));
                break;
            case "x:sheet" when reader.GetAttribute("state") is "hidden" or "veryHidden":
            case "table:table" when IsHidden(reader):
                gathering.Fault(AttachmentRules.Hidden, "Filen har et skjult ark.", "Fila har eit skjult ark.");
                break;
            case "p:sld" when reader.GetAttribute("show") is "0" or "false":
            case "draw:page" when IsHidden(reader):
                gathering.Fault(AttachmentRules.Hidden, "Filen har et skjult lysbilde.", "Fila har eit skjult lysbilete.");
                break;
            case "text:hidden-text" or "text:hidden-paragraph":
                HiddenText();
                break;
            case "w:style":
                style = reader.GetAttribute("styleId", reader.NamespaceURI) ?? "";
                break;
            case "style:style":
                style = reader.GetAttribute("name", reader.NamespaceURI) ?? "";
                break;
            case "w:vanish" when style.Length > 0 && IsOn(reader):
            case "style:text-properties" or "style:table-properties" or "style:drawing-page-properties" when Hides(reader):
                package.Hidden.Add(style);
                break;
            case "script:module" when !reader.IsEmptyElement:
                gathering.Fault(AttachmentRules.Embedded, "Filen har makroer (programkode).", "Fila har makroar (programkode).");
                break;
        }
    }

    /// <summary>There is text that isn't shown.</summary>
    public void HiddenText() => gathering.Fault(AttachmentRules.Hidden, "Filen har skjult tekst.", "Fila har skjult tekst.");

    /// <summary>There is a name of somebody.</summary>
    public void Person(string? name)
    {
        if (name is not null && PersonNames.IsPerson(name))
        {
            gathering.Fault(AttachmentRules.Author, "Filen har navnet på en person i egenskapene.", "Fila har namnet på ein person i eigenskapane.");
        }
    }

    /// <summary>Whether an element is of a style that hides it.</summary>
    public bool IsHidden(XmlReader reader) => reader.GetAttribute("style-name", reader.NamespaceURI) is { } name && package.Hidden.Contains(name);

    /// <summary>Whether a property of Word is on.</summary>
    public static bool IsOn(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false" or "off");

    private static bool Hides(XmlReader reader)
    {
        var hides = false;
        while (reader.MoveToNextAttribute())
        {
            hides |= (reader.LocalName, reader.Value) is ("display", "none" or "false") or ("visibility", "hidden");
        }

        reader.MoveToElement();
        return hides;
    }
}
