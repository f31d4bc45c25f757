namespace Samla.Bench.World;

/// <summary>What a committee is: the same ten in every community.</summary>
internal sealed record CommitteeKind(
    string Slug, string Tier, string Level, string Short, string Bokmal, string Nynorsk, string Parent = "", string Area = "", string PatientGroup = "")
{
    /// <summary>The ten.</summary>
    public static IReadOnlyList<CommitteeKind> All { get; } =
    [
        new("psu", "partnership", "political", "PSU", "Politisk samarbeidsutvalg", "Politisk samarbeidsutval"),
        new("ssu", "strategic", "administrative", "SSU", "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval", "psu"),
        new("fu-barn-unge", "professional", "professional", "FU barn og unge", "Faglig utvalg for barn og unge", "Fagleg utval for barn og unge", "ssu", "", "children-youth"),
        new("fu-psykisk-rus", "professional", "professional", "FU psykisk helse og rus", "Faglig utvalg for psykisk helse og rus", "Fagleg utval for psykisk helse og rus", "ssu", "", "mental-substance"),
        new("lsu-nord", "local", "administrative", "LSU Nord", "Lokalt samarbeidsutvalg Nord", "Lokalt samarbeidsutval Nord", "ssu", "nord"),
        new("lsu-midt", "local", "administrative", "LSU Midt", "Lokalt samarbeidsutvalg Midt", "Lokalt samarbeidsutval Midt", "ssu", "midt"),
        new("lsu-sor", "local", "administrative", "LSU Sør", "Lokalt samarbeidsutvalg Sør", "Lokalt samarbeidsutval Sør", "ssu", "sor"),
        new("nettverk-rehabilitering", "network", "professional", "Rehabiliteringsnettverket", "Nettverk for rehabilitering", "Nettverk for rehabilitering", "fu-psykisk-rus"),
        new("nettverk-digital", "network", "professional", "Digitaliseringsnettverket", "Nettverk for digital samhandling", "Nettverk for digital samhandling", "ssu"),
        new("sekretariat", "secretariat", "administrative", "Sekretariatet", "Felles sekretariat", "Felles sekretariat", "ssu"),
    ];
}
