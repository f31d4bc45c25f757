using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What a page costs to fetch, compressed with brotli as hosts do. Pictures in the texts come when they are scrolled to.</summary>
[Collection("files")]
public sealed partial class CostTests(Sites sites)
{
    private const int FirstVisit = 60_000;
    private const int NextPage = 10_000;

    // A page is compressed while the host answers; what has a hash in its name and is kept for ever, once and as hard as brotli can.
    private const int WhileAnswering = 5;
    private const int Once = 11;

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void A_first_visit_costs_at_most_60_kB_with_style_fonts_scripts_and_symbols_and_a_page_after_it_10(SiteName name)
    {
        var site = sites[name];
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        var sheet = site.Text(site["/"].Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")![1..]);
        var fonts = FontFace().Matches(sheet).Select(face => (File: face.Groups[1].Value, Letters: Ranges(face.Groups[2].Value))).ToList();
        Assert.Equal(2, fonts.Count);
        Faults.None(site.Pages.SelectMany(page =>
        {
            var html = Compressed(site.Html(page.Address), WhileAnswering);
            var first = html + FilesOf(page).Distinct().Sum(Cost);
            return new[]
            {
                first > FirstVisit ? $"{page.Address} costs {first} bytes at the first visit" : null,
                html > NextPage ? $"{page.Address} costs {html} bytes after another page" : null,
            }.OfType<string>();
        }));

        IEnumerable<string> FilesOf(BuiltPage page) =>
        [
            .. page.Document.QuerySelectorAll("script[src], img[src]:not([loading=lazy])").Select(one => one.GetAttribute("src")!),
            .. page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload], use").Select(one => one.GetAttribute("href")!.Split('#')[0]),
            .. fonts.Where(font => page.Document.DocumentElement.TextContent.Any(font.Letters)).Select(font => font.File),
        ];

        int Cost(string file) => files.TryGetValue(file, out var cost) ? cost : files[file] = Path.GetExtension(file) is ".css" or ".js" or ".svg"
            ? Compressed(site.Text(file[1..]), Once)
            : (int)new FileInfo(Path.Combine(site.Folder, file[1..])).Length;
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Nothing_but_one_style_sheet_stands_between_a_page_and_its_first_paint(SiteName site) => Faults.None(sites[site].Pages
        .Where(page => page.Document.QuerySelectorAll("link[rel=stylesheet]").Length != 1
            || page.Document.QuerySelector("script:not([type=module], [type='application/ld+json'], [defer], [async])") is not null)
        .Select(page => page.Address));

    private static int Compressed(string text, int quality)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.True(BrotliEncoder.TryCompress(bytes, new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)], out var length, quality, window: 22));
        return length;
    }

    private static Func<char, bool> Ranges(string css)
    {
        var ranges = css.Split(',').Select(range => range.Trim()[2..].Split('-').Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return letter => ranges.Exists(range => letter >= range[0] && letter <= range[^1]);
    }

    [GeneratedRegex("""@font-face ?\{[^}]*src:url\((/assets/[^)]+)\)[^}]*unicode-range:([^};]+)""")]
    private static partial Regex FontFace();
}
