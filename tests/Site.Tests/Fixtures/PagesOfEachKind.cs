namespace Samla.Site.Tests.Fixtures;

/// <summary>One page of each kind or more, for the tests that look closely.</summary>
internal static class PagesOfEachKind
{
    /// <summary>The addresses, by site.</summary>
    public static IReadOnlyList<(SiteName Site, string Address)> All { get; } =
    [
        .. Of(
            SiteName.Real,
            "/",
            "/nn/",
            "/helsefellesskap/",
            "/bergensomradet/",
            "/st-olavs/",
            "/bergensomradet/ssu/",
            "/st-olavs/asu/2021-sak-27-34/",
            "/st-olavs/asu/2021-03-17/oppdrag-til-fagradene/",
            "/vedtak/",
            "/avtaler/bergensomradet/tenesteavtale-1/",
            "/retningslinjer/bergensomradet/deltaking/",
            "/bergensomradet/planar/felles-handlingsplan/",
            "/kommuner/oppdal/",
            "/nn/kommuner/bergen/",
            "/kommuner/",
            "/avtaler/",
            "/retningslinjer/",
            "/om/kilder/",
            "/status/",
            "/bergensomradet/status/",
            "/krav/nasjonalt/helsefellesskap/likeverd/",
            "/nytt/",
            "/nytt/2021/",
            "/bergensomradet/nytt/",
            "/ordliste/",
            "/fastlege/",
            "/fastlege/bergensomradet/",
            "/nn/kontakt/",
            "/om/",
            "/innhold/",
            "/innhold/aa/",
            "/nn/innhold/m/",
            "/kalender/",
            "/kalender/2021/",
            "/sok/",
            "/nn/sok/",
            "/404.html"),
        .. Of(
            SiteName.Sample,
            "/fjordnes/",
            "/fjordnes/ssu/",
            "/fjordnes/sekretariat/",
            "/fjordnes/kalender/",
            "/fjordnes/arshjul/",
            "/fjordnes/ssu/2026-02-11/",
            "/fjordnes/lsu-ytre/2024-04-10/sak-2-24/",
            "/nn/vedtak/2025/",
            "/avtaler/fjordnes/samarbeidsavtale-2026/",
            "/retningslinjer/fjordnes/deltaking/",
            "/fjordnes/planar/handlingsplan-2026/",
            "/fastlege/fjordnes/"),
    ];

    /// <summary>As the rows of a theory.</summary>
    public static TheoryData<SiteName, string> Rows => [.. All.Select(one => new TheoryDataRow<SiteName, string>(one.Site, one.Address))];

    private static IEnumerable<(SiteName Site, string Address)> Of(SiteName site, params IEnumerable<string> addresses) =>
        addresses.Select(address => (site, address));
}
