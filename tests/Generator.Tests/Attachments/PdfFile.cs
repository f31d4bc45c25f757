using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Samla.Tests.Attachments;

/// <summary>Small PDFs, which are in order until something is taken out of them or put into them.</summary>
internal sealed record PdfFile
{
    /// <summary>The text of each page; a page whose text is null has a black square, and one whose text is empty has nothing.</summary>
    public string?[] Pages { get; init; } = ["Vedlegg"];

    public string? Title { get; init; } = "Vedlegg";

    public string? Author { get; init; }

    public string? Language { get; init; } = "nb-NO";

    public bool Tagged { get; init; } = true;

    /// <summary>More fields of the catalog.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>More fields of the first page.</summary>
    public string Page { get; init; } = "";

    /// <summary>More objects, with numbers from 100: a value, or a dictionary and a stream.</summary>
    public (string Value, byte[]? Stream)[] More { get; init; } = [];

    /// <summary>Whether what can lie in a compressed stream of objects does, and the text is compressed.</summary>
    public bool Packed { get; init; }

    public byte[] Bytes()
    {
        var objects = new SortedDictionary<int, (string Value, byte[]? Stream)>
        {
            [1] = ($"<</Type/Catalog/Pages 2 0 R{(Language is null ? "" : $"/Lang({Language})")}{(Tagged ? "/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R" : "")}{Catalog}>>", null),
            [2] = ($"<</Type/Pages/Count {Pages.Length}/Kids[{string.Join(' ', Pages.Select((_, i) => $"{10 + (2 * i)} 0 R"))}]>>", null),
            [3] = ("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", null),
            [4] = ($"<<{(Title is null ? "" : $"/Title({Title})")}{(Author is null ? "" : $"/Author({Author})")}/Producer(Prøve)>>", null),
            [5] = ("<</Type/StructTreeRoot>>", null),
        };
        for (var i = 0; i < Pages.Length; i++)
        {
            var content = Pages[i] switch { null => "100 100 300 300 re f", "" => "", var text => $"BT /F 12 Tf 50 700 Td ({text}) Tj ET" };
            objects[10 + (2 * i)] = ($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {11 + (2 * i)} 0 R{(i == 0 ? Page : "")}>>", null);
            objects[11 + (2 * i)] = Packed ? ("<</Filter/FlateDecode", Compressed(Encoding.Latin1.GetBytes(content))) : ("<<", Encoding.Latin1.GetBytes(content));
        }

        for (var i = 0; i < More.Length; i++)
        {
            objects[100 + i] = More[i];
        }

        return Packed ? WithObjectStream(objects) : Plain(objects);
    }

    /// <summary>The file with a later version of an object written behind it.</summary>
    public static byte[] Changed(byte[] pdf, int number, string value, byte[] stream)
    {
        using var result = new MemoryStream();
        result.Write(pdf);
        Write(result, "\n");
        var at = result.Length;
        WriteObject(result, number, value, stream);
        var table = result.Length;
        var text = Encoding.Latin1.GetString(pdf);
        var before = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        Write(result, $"xref\n{number} 1\n{at:D10} 00000 n \ntrailer\n<</Size 200/Root 1 0 R/Info 4 0 R/Prev {before}>>\nstartxref\n{table}\n%%EOF\n");
        return result.ToArray();
    }

    public static byte[] Compressed(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var stream = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return result.ToArray();
    }

    private static byte[] Plain(SortedDictionary<int, (string Value, byte[]? Stream)> objects)
    {
        using var result = new MemoryStream();
        Write(result, "%PDF-1.7\n");
        var places = new Dictionary<int, long>();
        foreach (var (number, (value, stream)) in objects)
        {
            places[number] = result.Length;
            WriteObject(result, number, value, stream);
        }

        var table = result.Length;
        Write(result, $"xref\n0 1\n0000000000 65535 f \n{string.Concat(places.Select(one => $"{one.Key} 1\n{one.Value:D10} 00000 n \n"))}trailer\n<</Size 200/Root 1 0 R/Info 4 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return result.ToArray();
    }

    private static byte[] WithObjectStream(SortedDictionary<int, (string Value, byte[]? Stream)> objects)
    {
        using var result = new MemoryStream();
        Write(result, "%PDF-1.7\n");
        var rows = new SortedDictionary<int, (int Kind, long Place, int Index)>();
        foreach (var (number, (value, stream)) in objects.Where(one => one.Value.Stream is not null))
        {
            rows[number] = (1, result.Length, 0);
            WriteObject(result, number, value, stream);
        }

        var (heads, bodies, index) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var (number, (value, _)) in objects.Where(one => one.Value.Stream is null))
        {
            heads.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(value).Append(' ');
            rows[number] = (2, 190, index++);
        }

        rows[190] = (1, result.Length, 0);
        WriteObject(result, 190, $"<</Type/ObjStm/N {index}/First {heads.Length}/Filter/FlateDecode", Compressed(Encoding.Latin1.GetBytes($"{heads}{bodies}")));
        var table = result.Length;
        rows[191] = (1, table, 0);
        var entries = rows.SelectMany(row => (byte[])[(byte)row.Value.Kind, (byte)(row.Value.Place >> 24), (byte)(row.Value.Place >> 16), (byte)(row.Value.Place >> 8), (byte)row.Value.Place, (byte)row.Value.Index]).ToArray();
        WriteObject(result, 191, $"<</Type/XRef/Size 200/Root 1 0 R/Info 4 0 R/W[1 4 1]/Index[{string.Join(' ', rows.Keys.Select(number => $"{number} 1"))}]", entries);
        Write(result, $"startxref\n{table}\n%%EOF\n");
        return result.ToArray();
    }

    // Of a stream the dictionary is still open.
    private static void WriteObject(MemoryStream result, int number, string value, byte[]? stream)
    {
        Write(result, $"{number} 0 obj\n{value}{(stream is null ? "" : $"/Length {stream.Length}>>\nstream\n")}");
        result.Write(stream ?? []);
        Write(result, stream is null ? "\nendobj\n" : "\nendstream\nendobj\n");
    }

    private static void Write(MemoryStream result, string text) => result.Write(Encoding.Latin1.GetBytes(text));
}
