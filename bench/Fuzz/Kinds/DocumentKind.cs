using System.Text;
using Samla.Bench;
using Samla.Diagnostics;
using Samla.Fuzz.Holding;
using Samla.Fuzz.Making;
using Samla.Importing;
using Samla.Tests.Attachments;
using Samla.Tests.Importing;
using Samla.Text;

namespace Samla.Fuzz.Kinds;

/// <summary>A Word file with minutes, imported to a small site. What is written can be read, whatever the document was.</summary>
internal sealed class DocumentKind : IFuzzKind
{
    // What the file as it is written can't be wrong in; its content may well be.
    private static readonly Rule[] Unreadable = [ReadingRules.NotUtf8, ReadingRules.FrontMatterMissing, ReadingRules.FrontMatterNotClosed, ReadingRules.YamlSyntax, ReadingRules.YamlFeature, ReadingRules.UnknownKey, ReadingRules.WrongShape, SafetyRules.HiddenLetter, SafetyRules.UnsafeName, TextRules.LinkScheme];

    private static readonly FuzzFile[] Site =
    [
        new("site.yaml", "title: Prøve\naddress: https://prove.example\nlanguages: [nb, nn]\n"u8.ToArray()),
        new("communities/nordvik/index.md", "---\ntitle: Helsefellesskapet Nordvik\n---\n"u8.ToArray()),
        new("communities/nordvik/ssu/index.md", "---\ntitle: Strategisk samarbeidsutvalg\ntier: strategic\n---\n"u8.ToArray()),
    ];

    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public int Share => 16;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public IReadOnlyList<FuzzFile> Make(Prng random)
    {
        var whole = random.Chance(70) ? random.Pick(Seeds.Documents) : new RandomMinutes(random.Below(1_000_000)).Bytes();
        return [new FuzzFile("referat.docx", random.Chance(15) ? Mutation.Of(Rezipped(whole, part => part), random) : Rezipped(whole, part => Changed(part, random)))];
    }

    /// <inheritdoc/>
    public string Outcome(IReadOnlyList<FuzzFile> files)
    {
        using var folder = new Folder(Site);
        var document = folder.Beside(files[0].Path);
        File.WriteAllBytes(document, files[0].Content);
        using var told = new StringWriter();
        var importer = new Importer(new ImportTarget(folder.Input, "nordvik/ssu", Language.Nb, ["Strategisk samarbeidsutvalg"], Force: false), TextReader.Null, told, told);
        importer.One(document, new DateOnly(2024, 3, 18));
        var (_, diagnostics) = Samla.Commands.Build.Read(folder.Input, new DateOnly(2024, 6, 1));
        Places.Hold(diagnostics, Folder.TextOf);
        if (diagnostics.FirstOrDefault(one => Unreadable.Contains(one.Rule)) is { } fault)
        {
            throw new InvalidOperationException($"What was imported can't be read: {fault.Rule.Code} {fault.Message.Nb}");
        }

        return importer.Written.Aggregate(told.ToString(), (all, path) => all + File.ReadAllText(path));
    }

    // Within the text rather than in the zip around it, where nearly every change is a damaged file.
    private static string Changed(string part, Prng random)
    {
        var at = random.Below(part.Length + 1);
        return random.Below(8) switch
        {
            0 => Mutation.Of(part, [part], [.. Pieces.Markdown, "<w:p>", "</w:p>", "<w:tbl>", "<w:r>", "<w:t>", "<w:tab/>", "<w:br/>", "w:val=\"-1\"", "w:val=\"999999999999\""], random),
            1 => part.Replace("w:val=\"1\"", $"w:val=\"{random.Between(-9, 1 << 30)}\"", StringComparison.Ordinal),
            2 => part.Replace("<w:b/>", "<w:tbl/>", StringComparison.Ordinal).Replace("w:tc>", "w:p>", StringComparison.Ordinal),
            3 => Spoken(part, random),
            4 => part[..at] + part[Math.Min(part.Length, at + random.Below(40))..],
            _ => part,
        };
    }

    // Into the text of a run, escaped as Word would: the document stays whole.
    private static string Spoken(string part, Prng random)
    {
        var run = part.IndexOf("</w:t>", random.Below(part.Length + 1), StringComparison.Ordinal);
        var words = System.Security.SecurityElement.Escape(Mutation.From(Pieces.Markdown, random));
        return run < 0 ? part : part.Insert(run, string.Concat(words.Where(System.Xml.XmlConvert.IsXmlChar)));
    }

    private static byte[] Rezipped(byte[] bytes, Func<string, string> change) => RezippedFile.Of(
        bytes, (name, part) => name.EndsWith(".xml", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(part))) : part);
}
