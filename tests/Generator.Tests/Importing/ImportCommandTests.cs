using Samla.Tests.Attachments;

namespace Samla.Tests.Importing;

public class ImportCommandTests
{
    private static readonly byte[] Minutes = new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Plan").Text("A.", "**Vedtak:** Ja.").Bytes();

    [Fact]
    public void A_meeting_that_is_there_already_is_left_alone_until_it_is_asked_for()
    {
        using var site = new ImportSite();
        site.Import(Minutes).Done();
        var other = new Docx().Text("Dato: 18. mars 2024").Heading(1, "28/24 Annet").Text("B.").Bytes();
        var refused = site.Import(other);

        Assert.Equal(1, refused.Code);
        Assert.Contains("Møtet finnes alt i ", refused.Told);
        Assert.Contains("2024-03-18.md. Ingenting er skrevet. Kjør igjen med --force", refused.Told);
        Assert.Contains("27/24 Plan", refused.Text);
        Assert.Contains("28/24 Annet", site.Import(other, more: "--force").Done().Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Minutes_are_put_below_the_agenda_that_is_there_and_what_stands_there_stays(string newline)
    {
        using var site = new ImportSite();
        var agenda = "---\n# Avtalt i vår.\nplace:   Rådhuset\nagenda:\n  - { number: 27/24, title: Plan, responsible: Sekretariatet }\n".ReplaceLineEndings(newline);
        File.WriteAllText(Path.Combine(site.Meetings, "2024-03-18.md"), $"{agenda}---{newline}");
        var minutes = new Docx().Text("Dato: 18. mars 2024", "Sted: Kommunehuset", "Til stede: Kari Prøvdal, kommunedirektør, Nordvik").Heading(1, "27/24 Plan").Text("A.", "**Vedtak:** Ja.").Heading(1, "Sak 3 Orientering").Text("B.");
        var result = site.Import(minutes.Bytes()).Done();

        Assert.StartsWith($"{agenda}attendance:{newline}", result.Text, StringComparison.Ordinal);
        Assert.Contains("Sakslisten som stod der, er beholdt", result.Printed);
        var doubt = result.Printed.Split('\n').Single(line => line.Contains("linje ", StringComparison.Ordinal) && line.Contains("Sak 3", StringComparison.Ordinal)).Trim().Split(' ', ':')[1];
        Assert.Contains("Orientering", result.Text.Split('\n')[int.Parse(doubt, System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
        var meeting = site.Meeting();
        Assert.Equal(("Rådhuset", "Sekretariatet"), (meeting.Venue, meeting.Cases[0].Responsible));
        Assert.Equal("Kari Prøvdal", meeting.Attendance[0].Name);
        Assert.True(meeting.Cases[0].IsDecided);

        Assert.Equal(1, site.Import(minutes.Bytes()).Code);
    }

    [Fact]
    public void A_meeting_has_one_file_also_when_pictures_come_to_it()
    {
        using var site = new ImportSite();
        site.Import(Minutes).Done();
        var docx = new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Plan");
        docx.Add($"<w:p>{docx.Picture("Et kart over Nordvik")}</w:p>");

        Assert.Equal(["2024-03-18/bilde-1.png", "2024-03-18/index.md"], site.Import(docx.Bytes(), more: "--force").Done().Files.Keys);
        Assert.Contains("![Et kart over Nordvik](bilde-1.png)", site.Import(docx.Bytes(), more: "--force").Text);
        Assert.Equal(["2024-03-18/bilde-1.png", "2024-03-18/index.md"], site.Import(Minutes, more: "--force").Done().Files.Keys);
    }

    [Fact]
    public void A_picture_without_a_text_is_asked_about()
    {
        using var site = new ImportSite("nn");
        var docx = new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Plan");
        docx.Add($"<w:p>{docx.Picture("")}</w:p>");
        var result = site.Import(docx.Bytes(), answers: "Eit kart [med] fjordar\n").Done();

        Assert.Contains("Hva viser bilete-1.png, som står under «Plan»?", result.Printed);
        Assert.Contains("![Eit kart \\[med\\] fjordar](bilete-1.png)", result.Text);
        Assert.Empty(site.BuildErrors());
    }

    [Fact]
    public void A_picture_that_nobody_says_anything_of_stays_and_is_told_of_with_its_line()
    {
        using var site = new ImportSite();
        var docx = new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Plan");
        docx.Add($"<w:p>{docx.Picture("")}</w:p>", $"<w:p>{docx.Picture("Gammelt", [1, 2, 3], "image/x-emf")}</w:p>");
        var result = site.Import(docx.Bytes());
        var line = Array.IndexOf(result.Text.Split('\n'), "![](bilde-1.png)") + 1;

        Assert.Equal(1, result.Code);
        Assert.Contains($"linje {line}: Bildet bilde-1.png har ingen tekst.", result.Printed);
        Assert.Contains("Ett bilde i et format som nettlesere ikke viser.", result.Printed);
        Assert.Contains("SAM0310", result.Told);
        Assert.Contains($"index.md:{line}:1", result.Told);
    }

    [Fact]
    public void The_day_can_be_given_or_stand_in_the_name_of_the_file()
    {
        using var site = new ImportSite();
        var undated = new Docx().Heading(1, "27/24 Plan").Text("A.").Bytes();

        Assert.Equal(["2024-05-02.md"], site.Import(undated, more: ["--date", "2024-05-02"]).Done().Files.Keys);
        Assert.Equal(["2024-05-02.md", "2024-06-07.md"], site.Import(undated, "Referat SSU 07.06.2024.docx").Done().Files.Keys);
    }

    [Fact]
    public void A_folder_of_minutes_goes_on_past_a_broken_one()
    {
        using var site = new ImportSite();
        site.Save("a.docx", Minutes);
        site.Save("b.docx", [1, 2, 3]);
        site.Save("c.docx", new Docx().Text("Dato: 3. juni 2024").Heading(1, "28/24 Annet").Text("B.").Bytes());
        site.Save("d.pdf", "%PDF"u8.ToArray());
        var result = site.Run("", "--from-folder", site.Folder);

        Assert.Equal(1, result.Code);
        Assert.Equal(["2024-03-18.md", "2024-06-03.md"], result.Files.Keys);
        Assert.Contains("b.docx: Dette er ikke en Word-fil", result.Told);
        Assert.Contains("a.docx → ", result.Printed);
        Assert.Contains("c.docx → ", result.Printed);
        Assert.Contains("d.pdf: hoppet over", result.Printed);
    }

    [Fact]
    public void What_was_read_is_told_without_repeating_an_identity_number()
    {
        using var site = new ImportSite();
        site.Save("referat.docx", new Docx().Text($"Dato: 18. mars 2024 ({Secret.Number})").Text($"Sted: {Secret.Number}").Text($"Til stede: {Secret.Number}, Kari Nordmann").Heading(1, $"27/24 Klage fra {Secret.Number}").Text("Tekst.").Bytes());
        var result = site.Run("", Path.Combine(site.Folder, "referat.docx"));

        Assert.Contains("SAM0501", result.Told, StringComparison.Ordinal);
        Assert.Contains("•", result.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret.Number, result.Printed + result.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_is_quoted_to_its_middle_shows_no_half_of_an_identity_number()
    {
        using var site = new ImportSite();
        site.Save("referat.docx", new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Klage").Text("Vedtak: Saken er utsatt.").Text($"Den neste setningen er så lang at den kuttes i {Secret.Number}, midt i nummeret.").Bytes());
        var result = site.Run("", Path.Combine(site.Folder, "referat.docx"));

        Assert.Contains("Vedtaket går fram til neste overskrift", result.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret.Number[..3], result.Printed + result.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_pack_becomes_an_agenda_with_each_attachment_at_its_case()
    {
        using var site = new ImportSite();
        site.Save("00 Innkalling.docx", new Docx().Heading(0, "Innkalling til møte i SSU").Text("Dato: 18. mars 2024")
            .Table("Saksnr|Sak", "27/24|Godkjenning av innkalling", "28/24|Handlingsplan for 2025", "29/24|Økonomi og regnskap", "|Eventuelt").Bytes());
        site.Save("Sak 28-24 Vedlegg 1.pdf", new PdfFile().Bytes());
        site.Save("Regnskap_økonomi 2023.xlsx", OfficeFile.Xlsx(["<x:sheetData/>"]));
        site.Save("Sak 27 saksframlegg.docx", new Docx().Text("Saksopplysninger.").Bytes());
        site.Save("Kart.pdf", new PdfFile().Bytes());
        site.Save("lesmeg.md", "hei"u8.ToArray());
        var result = site.Run("", "--from-folder", site.Folder).Done();
        var meeting = site.Meeting();

        Assert.Equal(
            ["27/24: sak-27-saksframlegg.docx", "28/24: sak-28-24-vedlegg-1.pdf", "29/24: regnskap-okonomi-2023.xlsx", ": "],
            meeting.Cases.Select(one => $"{one.Number}: {string.Join(", ", one.Papers.Select(paper => paper.File))}"));
        Assert.Equal("kart.pdf", Assert.Single(meeting.Papers).File);
        Assert.Contains("fant ingen sak som passer", result.Printed);
        Assert.Contains("lesmeg.md: hoppet over", result.Printed);
        Assert.Empty(site.BuildErrors());
    }

    [Fact]
    public void An_agenda_with_text_below_it_is_no_minutes()
    {
        using var site = new ImportSite();
        site.Import(MinutesDocuments.All.Single(one => one.Name == "Saksframlegg under sakslisten").Bytes).Done();

        Assert.False(site.Meeting().HasMinutes);
    }

    [Theory]
    [InlineData(new[] { "referat.docx", "--committee", "nordvik/sssu" }, "Utvalget «nordvik/sssu» finnes ikke. Mente du «nordvik/ssu»?")]
    [InlineData(new[] { "referat.docx" }, "Skriv utvalget møtet hører til, som --committee oslo/ssu.")]
    [InlineData(new[] { "--committee", "nordvik/ssu" }, "Skriv enten en Word-fil eller --from-folder MAPPE.")]
    [InlineData(new[] { "--from-folder", "finnes-ikke", "--committee", "nordvik/ssu" }, "Mappen «finnes-ikke» finnes ikke.")]
    [InlineData(new[] { "--from-folder", ".", "--date", "2024-03-18", "--committee", "nordvik/ssu" }, "--date gjelder én fil")]
    public void What_is_written_wrongly_is_told(string[] arguments, string sentence)
    {
        using var site = TestSite.WithCommittee("");
        var (code, _, told) = TestSite.Command(["import", .. arguments, "--input", site.Input]);

        Assert.Equal(2, code);
        Assert.Contains(sentence, told);
    }
}
