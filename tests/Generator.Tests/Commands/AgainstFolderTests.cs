using System.Text;
using System.Text.RegularExpressions;
using Samla.Tests.Attachments;

namespace Samla.Tests.Commands;

public partial class AgainstFolderTests
{
    [Fact]
    public void Without_a_change_nothing_is_published_and_old_faults_don_t_count()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();

        Assert.Equal(
            (0, "## Dette publiseres\n\nIngenting i innholdet er endret.\n\n## Funn\n\nIngen funn er nye, endret eller borte.\n", ""),
            Against(before, now));
    }

    [Fact]
    public void Pages_that_are_new_changed_and_gone_are_told_with_title_and_address()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        before.Write("agreements/nordvik/gammel.md", TestSite.Page("title: Gammel avtale\nlevels: [overall]\nparties: []"));
        now.Write("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik\nshort: Sørvik\nlanguage: nn", "Meir om oss."));
        now.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte.", "## 1/24 Budsjett\n\n**Vedtak:** Godkjent."));
        var (code, printed, told) = Against(before, now, "--base-url", "https://deploy-preview-7--samla.netlify.app");

        Assert.Equal((0, ""), (code, told));
        Assert.StartsWith("## Dette publiseres\n\n1 ny, 1 endret og 1 borte.\nAv sidene Samla selv lager av innholdet, er ", printed, StringComparison.Ordinal);
        Assert.Contains(
            "### Nye\n\n- [SSU: 18. mars 2024](https://deploy-preview-7--samla.netlify.app/nordvik/ssu/2024-03-18/) – `/nordvik/ssu/2024-03-18/`\n",
            printed,
            StringComparison.Ordinal);
        Assert.Contains("### Endret\n\n- [Helsefellesskapet Sørvik](https://deploy-preview-7--samla.netlify.app/sorvik/) – `/sorvik/`\n", printed, StringComparison.Ordinal);
        Assert.Contains("### Borte\n\n- Gammel avtale – `/avtaler/nordvik/gammel/`\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_place_to_see_them_pages_are_told_with_no_link()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte."));

        Assert.Contains("- SSU: 18. mars 2024 – `/nordvik/ssu/2024-03-18/`\n", Against(before, now).Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attachment_is_published_at_its_own_address()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("summary: Et møte."));
        now.Write("communities/nordvik/ssu/2024-03-18/budsjett.pdf", new PdfFile().Bytes());

        Assert.Contains("- budsjett.pdf – `/nordvik/ssu/2024-03-18/budsjett.pdf`\n", Against(before, now).Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_file_is_no_markup_either()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("summary: Et møte."));
        now.Write("communities/nordvik/ssu/2024-03-18/a b](c` d).pdf", new PdfFile().Bytes());

        Assert.Contains(
            "- [a b\\](c\\` d).pdf](https://prove.example/nordvik/ssu/2024-03-18/a%20b%5D%28c%60%20d%29.pdf) – `/nordvik/ssu/2024-03-18/a b](c? d).pdf`\n",
            Against(before, now, "--base-url", "https://prove.example").Printed,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_isn_t_published_and_is_told_apart()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte.\ndraft: true"));
        var printed = Against(before, now).Printed;

        Assert.Contains("0 nye, 0 endret og 0 borte.", printed, StringComparison.Ordinal);
        Assert.Contains($"### Utkast, som ikke publiseres\n\n- `{TestSite.MeetingPath}`\n", printed, StringComparison.Ordinal);

        before.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte."));
        Assert.Contains("0 nye, 0 endret og 1 borte.", Against(before, now).Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_common_to_many_pages_is_named()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write("glossary.yaml", "- term: SSU\n  nb: { form: strategisk samarbeidsutvalg, text: Et utvalg. }\n  nn: { form: strategisk samarbeidsutval, text: Eit utval. }\n");

        Assert.Contains("### Felles opplysninger, som kan endre mange sider\n\n- `glossary.yaml`\n", Against(before, now).Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_compared_without_a_build()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        before.AddDoctor();
        var (code, printed, _) = Against(before, now);

        Assert.Equal(1, code);
        Assert.Contains("- oppfylt → **brutt**: Fastlegen har plass – Nordvik, SSU.", printed, StringComparison.Ordinal);
        Assert.Equal(0, Against(before, now, "--fail-on", "none").Code);
    }

    [Fact]
    public void On_github_only_what_is_new_is_shown_on_lines()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();

        Assert.Equal((0, "", ""), Against(before, now, "--format", "github"));

        before.AddDoctor();
        var (code, printed, told) = Against(before, now, "--format", "github");
        Assert.Equal((1, ""), (code, told));
        Assert.Equal($"::error file={now.Input}/{TestSite.CommitteePath},line=6,", printed[..printed.IndexOf("col=", StringComparison.Ordinal)]);
        Assert.Single(printed.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Mistakes_come_first_and_then_nothing_is_said_to_be_published()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write("communities/sorvik/index.md", TestSite.Page("title: Sørvik\nregoin: nord"));
        var (code, printed, _) = Against(before, now);

        Assert.Equal(1, code);
        Assert.StartsWith(
            $"## Feil og advarsler\n\n1 feil og 0 advarsler i filene. **Ingenting publiseres før feilene er rettet.**\n\n- **Feil** i `{now.Input}/communities/sorvik/index.md:3`: Feltet «regoin» finnes ikke her. Mente du «region»? ",
            printed,
            StringComparison.Ordinal);
        Assert.EndsWith(" (SAM0106)\n\nFunnene kan ikke sammenlignes før feilene i filene er rettet.\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Dette publiseres", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void When_it_is_the_earlier_content_that_has_mistakes_the_pages_are_told_and_findings_aren_t()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        before.Write("communities/sorvik/index.md", TestSite.Page("title: Helsefellesskapet Sørvik\nregoin: nord"));
        var (code, printed, _) = Against(before, now);

        Assert.Equal(0, code);
        Assert.Contains("### Endret\n\n- Helsefellesskapet Sørvik – `/sorvik/`\n", printed, StringComparison.Ordinal);
        Assert.EndsWith("Funnene kan ikke sammenlignes, for det er feil i innholdet det sammenlignes med.\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_the_content_is_neither_markup_nor_a_call_for_somebody()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        now.Write("agreements/nordvik/ny.md", TestSite.Page("title: \"<img src=x> [her](//x.example) @navn #12 `kode` $x$\"\nlevels: [overall]\nparties: []"));

        Assert.Contains(
            "- \\<img src=x\\> \\[her\\](//x.example) @\u200Bnavn \\#\u200B12 \\`kode\\` \\$x\\$ – `/avtaler/nordvik/ny/`\n",
            Against(before, now).Printed,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Github_takes_the_text_however_much_there_is_to_tell()
    {
        using var before = RuledSite.Made();
        using var now = RuledSite.Made();
        var rules = new StringBuilder("title: Flere regler\nrequirements:\n");
        for (var i = 0; i < 400; i++)
        {
            (i % 2 == 0 ? now : before).Write($"agreements/nordvik/avtale-{i}.md", TestSite.Page($"title: \"{new string('*', 150)} {i}\"\nlevels: [overall]\nparties: []"));
            before.Write($"guidelines/nordvik/felles-{i}.md", TestSite.Page($"title: Før {i} {new string('@', 150)}"));
            now.Write($"guidelines/nordvik/felles-{i}.md", TestSite.Page($"title: Nå {i} {new string('@', 150)}"));
            now.Write($"agreements/nordvik/utkast-{i}.md", TestSite.Page($"title: Utkast {i}\ndraft: true\nlevels: [overall]\nparties: []"));
            rules.Append($"  - {{ id: krav-{i}, title: \"{new string('#', 150)} {i}\", basis: described, strength: practice, community: nordvik, kind: text, why: Nei. }}\n");
        }

        now.Write("guidelines/nordvik/flere.md", TestSite.Page(rules.ToString()));
        before.Write("guidelines/nordvik/andre.md", TestSite.Page(rules.ToString()));
        var (code, printed, _) = Against(before, now, "--base-url", "https://deploy-preview-7--samla.netlify.app");

        Assert.Equal(0, code);
        Assert.InRange(printed.Length, 20_000, 60_000);
        Assert.Contains("201 nye, 400 endret og 201 borte.", printed, StringComparison.Ordinal);
        Assert.Matches(Left(), printed);
        Assert.Equal(printed.Split("<details>").Length, printed.Split("</details>").Length);
    }

    [Fact]
    public void Neither_a_folder_nor_findings_is_wrong_usage()
    {
        using var site = RuledSite.Made();
        var (code, _, told) = site.RunCheck("--against", Path.Combine(site.Input, "borte"));

        Assert.Equal(2, code);
        Assert.Contains("er verken en mappe med innhold eller en fil med funn", told, StringComparison.Ordinal);
    }

    private static (int Code, string Printed, string Told) Against(TestSite before, TestSite now, params string[] arguments) =>
        now.RunCheck(["--against", before.Input, .. arguments]);

    [GeneratedRegex("\n\n[1-9][0-9]+ til får ikke plass her\\.\n")]
    private static partial Regex Left();
}
