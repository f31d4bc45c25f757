namespace Samla.Tests.Drafting;

/// <summary>The commands <c>new committee</c>, <c>agreement</c>, <c>guideline</c>, <c>plan</c> and <c>community</c>.</summary>
public sealed class NewPagesTests
{
    [Fact]
    public void A_committee_is_asked_for_word_by_word_and_has_the_headings_of_a_mandate()
    {
        using var site = TestSite.WithCommittee("short: SSU");
        var (code, printed, told) = New(site, "\nFaglig samarbeidsutvalg: rus\nFSU rus\nfagleg\nfaglig samarbeidsutvalg\nSSU\n\n\n2024-13\n2024-09\n", "committee");

        Assert.Equal(0, code);
        Assert.Contains("Helsefellesskap [nordvik]: ", printed, StringComparison.Ordinal);
        Assert.Contains("Nivåene er partnership (partnerskapsmøte), strategic (strategisk samarbeidsutvalg), ", printed, StringComparison.Ordinal);
        Assert.Contains("Id i adressen [fsu-rus]: ", printed, StringComparison.Ordinal);
        Assert.Contains("Hører under [nordvik/ssu, - for ingenting]: ", printed, StringComparison.Ordinal);
        Assert.Contains("«fagleg» er ikke et av ordene her.", told, StringComparison.Ordinal);
        Assert.Contains("«SSU» kan ikke stå i en adresse. Bruk bare a–z, 0–9 og bindestrek, som «ssu».", told, StringComparison.Ordinal);
        Assert.Contains("«2024-13» er ikke en dato. Skriv 2025, 2025-09 eller 2025-09-17.", told, StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            title: "Faglig samarbeidsutvalg: rus"
            draft: true
            short: FSU rus
            tier: professional
            parent: nordvik/ssu
            from: 2024-09
            ---

            ## Formål

            ## Oppgaver

            ## Sammensetning

            ## Arbeidsform

            ## Godkjenning og endring

            """,
            site.Text("communities/nordvik/fsu-rus/index.md"));
        Published(site, "/nordvik/fsu-rus/", "Faglig samarbeidsutvalg: rus", "Sammensetning");
    }

    [Theory]
    [InlineData("nb", "Arbeidsform")]
    [InlineData("nn", "Arbeidsmåte")]
    public void A_committee_by_options_is_written_in_the_standard_of_its_community(string language, string heading)
    {
        using var site = Community(language);
        var (code, printed, told) = New(site, "", "committee", "--community", "nordvik", "--title", "Utvalg", "--tier", "working", "--yes");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("communities/nordvik/utvalg/index.md.\n", printed, StringComparison.Ordinal);
        Published(site, "/nordvik/utvalg/", "Utvalg", heading);
    }

    [Theory]
    [InlineData("nb", "Parter", "Uenighet")]
    [InlineData("nn", "Partar", "Usemje")]
    public void An_agreement_has_chapters_that_can_be_led_to(string language, string first, string fourth)
    {
        using var site = Community(language);
        var (code, printed, _) = New(site, "nordvik\nTjenesteavtale 1 – innleggelse & utskrivning\n\ntjenesteavtale\n2025\n", "agreement");

        Assert.Equal(0, code);
        Assert.Contains("Id i adressen [tjenesteavtale-1-innleggelse-utskrivning]: ", printed, StringComparison.Ordinal);
        Assert.Contains("levels: [service]\nvalidFrom: 2025\n", site.Text("agreements/nordvik/tjenesteavtale-1-innleggelse-utskrivning.md"), StringComparison.Ordinal);
        Published(site, "/avtaler/nordvik/tjenesteavtale-1-innleggelse-utskrivning/", "innleggelse &amp; utskrivning", "id=\"punkt-4\"", first, fourth);
    }

    [Theory]
    [InlineData("nb", "Hva som skal gjøres")]
    [InlineData("nn", "Kva som skal gjerast")]
    public void A_guideline_has_numbered_chapters(string language, string heading)
    {
        using var site = Community(language);
        Assert.Equal(0, New(site, "", "guideline", "--community", "nordvik", "--title", "Deltakelse", "--adopted", "2024-03-18", "-y").Code);
        Published(site, "/retningslinjer/nordvik/deltakelse/", "Deltakelse", heading, "18. mars 2024");
    }

    [Fact]
    public void A_national_guideline_belongs_to_no_community_and_is_in_bokmaal()
    {
        using var site = Community("nn");
        Assert.Equal(0, New(site, "", "guideline", "--community", "national", "--title", "Felles", "-y").Code);
        Published(site, "/retningslinjer/nasjonalt/felles/", "Hva som skal gjøres");
    }

    [Theory]
    [InlineData("nb", "/nordvik/planer/", "Oppfølging")]
    [InlineData("nn", "/nordvik/planar/", "Oppfølging")]
    public void A_plan_is_named_by_its_kind_and_years(string language, string address, string heading)
    {
        using var site = Community(language);
        var (code, _, told) = New(site, "", "plan", "--community", "nordvik", "--kind", "strategi", "--year", "2026", "--until", "2029", "--yes");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("title: Strategi 2026–2029\ndraft: true\nkind: strategy\nyears: { from: 2026, until: 2029 }\n", site.Text("communities/nordvik/plans/strategi-2026-2029.md"), StringComparison.Ordinal);
        Published(site, address + "strategi-2026-2029/", "Strategi 2026–2029", heading);
    }

    [Theory]
    [InlineData("nb", "partnerskapsmote", "Strategisk samarbeidsutvalg")]
    [InlineData("nn", "partnarskapsmote", "Strategisk samarbeidsutval")]
    public void A_community_gets_the_three_bodies_that_each_has(string language, string partnership, string strategic)
    {
        using var site = Community("nb");
        site.Write("parties/alle.yaml", "sorvik: { name: Sørvik, kind: municipality }\nhelse: { name: Helse Sør, kind: trust }\n");
        var (code, printed, told) = New(site, $"Helsefellesskapet i Sørvik\n\n\n{language}\nhelse vest\nSorvik, Sørvig\nSørvik\nHelse Sør\n", "community");

        Assert.Equal(0, code);
        Assert.Contains("Kortnavn [Sørvik]: Id i adressen [sorvik]: ", printed, StringComparison.Ordinal);
        Assert.Contains("«Sørvig» står ikke i parties/. Mente du «Sørvik»?", told, StringComparison.Ordinal);
        Assert.Contains("region: vest\ntrusts: [helse]\nmunicipalities: [sorvik]\n", site.Text("communities/sorvik/index.md"), StringComparison.Ordinal);
        Assert.Contains($"parent: sorvik/{partnership}\n", site.Text("communities/sorvik/ssu/index.md"), StringComparison.Ordinal);
        Assert.Contains("parent: sorvik/ssu\n", site.Text("communities/sorvik/sekretariat/index.md"), StringComparison.Ordinal);
        Published(site, "/sorvik/", "Helsefellesskapet i Sørvik", strategic);
    }

    [Fact]
    public void A_community_without_municipalities_has_a_status_page_all_the_same()
    {
        using var site = new TestSite(("guidelines/national/lov.md", TestSite.Page("title: Lov\nrequirements:\n  - { id: alle, title: Alle, kind: coverage, basis: law, strength: must, community: nordvik, of: municipalities, reaches: strategic }")), (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")));

        Assert.Empty(site.Build().Diagnostics);
    }

    [Theory]
    [InlineData("committee", "Det mangler navn. Skriv --title.")]
    [InlineData("agreement", "Det mangler navn. Skriv --title.")]
    [InlineData("guideline", "Det mangler navn. Skriv --title.")]
    [InlineData("community", "Det mangler navn. Skriv --title.")]
    public void What_is_missing_is_told_of_and_nothing_is_written(string kind, string sentence)
    {
        using var site = Community("nb");
        var before = site.InputFiles();
        var (code, _, told) = New(site, "", kind);

        Assert.Equal((2, sentence + "\n"), (code, told));
        Assert.Equal(before, site.InputFiles());
    }

    [Theory]
    [InlineData("committee", "--title", "X", "--tier", "working", "--id", "ssu")]
    [InlineData("committee", "--title", "X", "--tier", "working", "--id", "vedtak")]
    [InlineData("community", "--title", "X", "--id", "nordvik")]
    [InlineData("community", "--title", "X", "--id", "kalender")]
    [InlineData("plan", "--id", "plan")]
    public void What_is_there_is_never_overwritten(params string[] arguments)
    {
        using var site = TestSite.WithCommittee("", ("communities/nordvik/plans/plan.md", TestSite.Page("title: Plan\nkind: action")));
        var before = site.InputFiles();
        var (code, _, told) = New(site, "", [.. arguments, "--yes"]);

        Assert.Equal(2, code);
        Assert.Contains($"«{arguments[^1]}» er tatt. Velg en annen id.", told, StringComparison.Ordinal);
        Assert.Equal(before, site.InputFiles());
    }

    [Fact]
    public void A_meeting_can_be_written_for_a_committee_that_is_a_draft()
    {
        using var site = Community("nn");
        New(site, "", "committee", "--community", "nordvik", "--title", "Utval", "--tier", "working", "--yes");

        Assert.Equal(0, New(site, "", "meeting", "--committee", "nordvik/utval", "--date", "2025-10-01", "--yes").Code);
        Assert.Empty(site.Build().Diagnostics);
    }

    // The page is a draft until its line is taken away; both ways the site is sound.
    private static void Published(TestSite site, string address, params string[] texts)
    {
        Assert.Empty(site.Check().Diagnostics);
        foreach (var file in Directory.EnumerateFiles(site.Input, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("draft: true\n", "", StringComparison.Ordinal));
        }

        Assert.Empty(site.Build().Diagnostics);
        Assert.All(texts, text => Assert.Contains(text, site.PageAt(address), StringComparison.Ordinal));
    }

    private static TestSite Community(string language) => new((TestSite.CommunityPath, TestSite.Page($"title: Helsefellesskapet Nordvik\nlanguage: {language}")));

    private static (int Code, string Printed, string Told) New(TestSite site, string answers, params string[] arguments)
    {
        using var reader = new StringReader(answers);
        return TestSite.Command(reader, ["new", .. arguments, "--input", site.Input]);
    }
}
