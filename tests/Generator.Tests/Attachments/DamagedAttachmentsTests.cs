using System.Diagnostics;
using Samla.Attachments;
using Samla.Attachments.Pdf;

namespace Samla.Tests.Attachments;

public sealed class DamagedAttachmentsTests(ITestOutputHelper output)
{
    private const int Each = 2_000;
    private const int Printed = 40;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    // The programs that read PDFs are stopped after theirs.
    private static readonly TimeSpan PdfBound = 2 * AttachmentLimits.Patience + Bound;

    public static TheoryData<string> Endings => [".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".pdf", ".png", ".jpg", ".gif", ".webp", ".svg", ".html", ".csv", ".txt"];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Files_that_are_damaged_in_every_way_are_read_to_an_end(string ending)
    {
        var files = HiddenPlaces.All.Where(one => Path.GetExtension(one.Name) == ending).Select(one => one.File).ToArray();
        var random = Seeded();
        for (var i = 0; i < Each; i++)
        {
            var file = files[random.Next(files.Length)];
            var damaged = file.AsSpan().StartsWith("PK"u8) && random.Next(3) > 0 ? Rezipped(file, random) : Damaged(file, random);
            var watch = Stopwatch.StartNew();
            if (ending == ".pdf" && i >= Printed)
            {
                // Without the programs, which take most of the time.
                var gathering = new Gathering();
                new PdfTexts(PdfObjects.Of(damaged, gathering), gathering).Read();
            }
            else
            {
                Assert.NotNull(AttachmentReader.Read(damaged, "a" + ending));
            }

            Assert.True(watch.Elapsed < Bound, $"File {i} took {watch.Elapsed}.");
        }
    }

    // What one sign repeated does to each reader, and what opens and never closes.
    [Theory]
    [InlineData("<!x[")]
    [InlineData("<!doctype a[")]
    [InlineData("<a b=\"")]
    [InlineData("<a b=c ")]
    [InlineData("<![CDATA[")]
    [InlineData("<svg><!--")]
    [InlineData("\"\n")]
    [InlineData("%PDF-1.7 1 0 obj ")]
    [InlineData("%PDF-1.7 1 0 obj(")]
    [InlineData("%PDF-1.7 1 0 obj[<<")]
    [InlineData("%PDF-1.7 trailer")]
    [InlineData("%PDF-1.7 1 0 obj<<>>stream\n")]
    [InlineData("%PDF-1.7 1 0 obj</A<")]
    [InlineData("GIF89a!\u00FE\u0001a")]
    [InlineData("{\\x")]
    public void One_sign_a_million_times_is_read_to_an_end(string sign)
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(sign, 1_000_000)));
        foreach (var ending in (string[])[".svg", ".csv"])
        {
            var watch = Stopwatch.StartNew();

            Assert.NotNull(AttachmentReader.Read(bytes, "a" + ending));
            Assert.True(watch.Elapsed < (sign.StartsWith("%PDF", StringComparison.Ordinal) ? PdfBound : Bound), $"It took {watch.Elapsed}.");
        }
    }

    private Random Seeded()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        return new Random(seed);
    }

    private static byte[] Damaged(byte[] file, Random random)
    {
        var bytes = file.ToArray();
        if (random.Next(4) == 0)
        {
            bytes = bytes[..random.Next(bytes.Length + 1)];
        }

        for (var i = random.Next(8); i > 0 && bytes.Length > 0; i--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    var other = file.AsSpan(random.Next(file.Length));
                    other = other[..Math.Min(other.Length, random.Next(60))];
                    bytes = [.. bytes[..at], .. other, .. bytes[at..]];
                    break;
                default:
                    bytes = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(40))..]];
                    break;
            }
        }

        return bytes;
    }

    // The same within the parts.
    private static byte[] Rezipped(byte[] file, Random random) => RezippedFile.Of(file, (_, part) => random.Next(3) == 0 ? Damaged(part, random) : part);
}
