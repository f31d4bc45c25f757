using System.Globalization;
using System.Text;

namespace Samla.Attachments.Pdf;

/// <summary>Reads values of a PDF from bytes, as far as they can be read.</summary>
internal ref struct PdfParser(ReadOnlySpan<byte> bytes, int at)
{
    private const int Deepest = 60;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the next value begins.</summary>
    public int At { get; private set; } = at;

    /// <summary>The next value; null at the end, or at what is none.</summary>
    public PdfValue? Next(int depth = 0)
    {
        SkipSpace();
        if (At >= bytes.Length || depth > Deepest)
        {
            return null;
        }

        switch (bytes[At])
        {
            case (byte)'/':
                At++;
                return new PdfValue.Name(NameText());
            case (byte)'(':
                return new PdfValue.Bytes(Literal());
            case (byte)'<' when At + 1 < bytes.Length && bytes[At + 1] == '<':
                At += 2;
                return Map(depth);
            case (byte)'<':
                return new PdfValue.Bytes(Hexadecimal());
            case (byte)'[':
                At++;
                return new PdfValue.List(Items(depth));
            case (byte)']' or (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                return null;
            default:
                return WordOrReference();
        }
    }

    /// <summary>Whether a word comes next; then it is passed.</summary>
    public bool Passes(ReadOnlySpan<byte> word)
    {
        SkipSpace();
        if (!bytes[At..].StartsWith(word))
        {
            return false;
        }

        At += word.Length;
        return true;
    }

    private static bool IsSpace(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte letter) => !IsSpace(letter) && letter is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    private static int Digit(byte letter) => char.IsAsciiHexDigit((char)letter) ? int.Parse([(char)letter], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : -1;

    private void SkipSpace()
    {
        while (At < bytes.Length && (IsSpace(bytes[At]) || bytes[At] == '%'))
        {
            if (bytes[At] == '%')
            {
                var end = bytes[At..].IndexOfAny((byte)'\r', (byte)'\n');
                At = end < 0 ? bytes.Length : At + end;
                continue;
            }

            At++;
        }
    }

    private string Regular()
    {
        var start = At;
        while (At < bytes.Length && IsRegular(bytes[At]))
        {
            At++;
        }

        return Encoding.Latin1.GetString(bytes[start..At]);
    }

    private string NameText()
    {
        var name = Regular();
        if (!name.Contains('#'))
        {
            return name;
        }

        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var coded = name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit(name[i + 1]) && char.IsAsciiHexDigit(name[i + 2]);
            text.Append(coded ? (char)Convert.ToByte(name.Substring(i + 1, 2), 16) : name[i]);
            i += coded ? 2 : 0;
        }

        return text.ToString();
    }

    private PdfValue? WordOrReference()
    {
        var word = Regular();
        if (word.Length == 0)
        {
            At++;
            return null;
        }

        var before = At;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            SkipSpace();
            if (int.TryParse(Regular(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                SkipSpace();
                if (Regular() == "R")
                {
                    return new PdfValue.Reference(number);
                }
            }

            At = before;
        }

        return new PdfValue.Word(word);
    }

    private List<PdfValue> Items(int depth)
    {
        var items = new List<PdfValue>();
        while (Next(depth + 1) is { } item)
        {
            items.Add(item);
        }

        Close((byte)']', 1);
        return items;
    }

    private PdfValue.Map Map(int depth)
    {
        var fields = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (Next(depth + 1) is PdfValue.Name { Text: var key } && Next(depth + 1) is { } value)
        {
            fields[key] = value;
        }

        Close((byte)'>', 2);
        return new PdfValue.Map(fields);
    }

    private void Close(byte letter, int length)
    {
        if (At < bytes.Length && bytes[At] == letter)
        {
            At = Math.Min(bytes.Length, At + length);
        }
    }

    private byte[] Hexadecimal()
    {
        var end = bytes[At..].IndexOf((byte)'>');
        var digits = (end < 0 ? bytes[At..] : bytes.Slice(At, end)).ToArray().Select(Digit).Where(digit => digit >= 0).ToList();
        At = end < 0 ? bytes.Length : At + end + 1;
        return [.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) + (pair.Length > 1 ? pair[1] : 0)))];
    }

    private byte[] Literal()
    {
        var text = new List<byte>();
        var open = 0;
        for (; At < bytes.Length; At++)
        {
            var letter = bytes[At];
            if (letter == '\\')
            {
                Escaped(text);
                continue;
            }

            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (open == 0)
            {
                At++;
                break;
            }

            if (letter != '(' || open > 1)
            {
                text.Add(letter);
            }
        }

        At = Math.Min(At, bytes.Length);
        return [.. text];
    }

    // At the last byte of the escape afterwards.
    private void Escaped(List<byte> text)
    {
        At++;
        if (At >= bytes.Length)
        {
            return;
        }

        switch (bytes[At])
        {
            case (byte)'n':
                text.Add((byte)'\n');
                break;
            case (byte)'r':
                text.Add((byte)'\r');
                break;
            case (byte)'t':
                text.Add((byte)'\t');
                break;
            case (byte)'b' or (byte)'f':
                text.Add((byte)' ');
                break;
            case (byte)'\r':
                At += At + 1 < bytes.Length && bytes[At + 1] == '\n' ? 1 : 0;
                break;
            case (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = 0;
                var first = At;
                while (At < bytes.Length && At < first + 3 && bytes[At] is >= (byte)'0' and <= (byte)'7')
                {
                    code = (code * 8) + bytes[At++] - '0';
                }

                At--;
                text.Add((byte)code);
                break;
            default:
                text.Add(bytes[At]);
                break;
        }
    }
}
