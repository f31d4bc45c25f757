using System.Net;
using System.Security;
using System.Text.RegularExpressions;

namespace Samla.Tests.Importing;

public partial class SignsTests
{
    private static readonly string[] Pieces =
        ["*", "**", "_", "__", "`", "```", "[", "]", "(", ")", "<", ">", "#", "##", "!", "|", "~~~", "\\", "&", "&amp;", "&#35;", "=", "===", "---", "+", ".", ":", ";", "\"", "'", "$", "^", "{", "}", "@", "a", "b", "ab", "1", "1.", "1)", "http://a.no", "https://a.no/b_c*d", "www.a.no", "mailto:a@b.no", "tel:22", "![a](b)", "[a]: b", "<b>", "<!-- x -->", " ", " ", " ", " "];

    [Fact]
    public void The_text_on_the_page_is_the_text_in_Word_to_the_last_sign()
    {
        var random = new Random(4);
        var paragraphs = Enumerable.Range(0, 3000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim()).Where(text => text.Length > 0).ToList();
        using var site = new ImportSite();
        site.Import(new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Tegn").Add([.. paragraphs.Select(text => Paragraph(text, random))]).Bytes()).Done();
        var shown = Shown().Matches(Html.Of(site.Meeting().Cases[0].Section!)).Select(match => Plain(WebUtility.HtmlDecode(Tag().Replace(match.Groups[1].Value, ""))));

        Assert.Equal(paragraphs.Select(Plain), shown);
    }

    // In one form or another, cut where it may be.
    private static string Paragraph(string text, Random random)
    {
        var cut = random.Next(text.Length + 1);
        return $"<w:p>{Run(text[..cut], random)}{Run(text[cut..], random)}</w:p>";
    }

    private static string Run(string text, Random random) =>
        $"<w:r><w:rPr>{(random.Next(4) == 0 ? "<w:b/>" : "")}{(random.Next(4) == 0 ? "<w:i/>" : "")}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static string Plain(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex("<(?:p|h\\d[^>]*)>(.*?)</(?:p|h\\d)>", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
