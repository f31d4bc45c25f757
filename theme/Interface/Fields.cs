using Samla.Text;

namespace Samla.Theme.Interface;

/// <summary>What the fields of the content model are about, in words, for those that sources can disagree on.</summary>
internal static class Fields
{
    /// <summary>What a field is about, by its first part; null for one without words of its own.</summary>
    public static Bilingual? About(string path) => path.Split('.', '[')[0] switch
    {
        "seats" => new("plassene", "plassane"),
        "areas" => new("områdene", "områda"),
        "outside" => new("hvem som står utenfor områdene", "kven som står utanfor områda"),
        "municipalities" => new("kommunene", "kommunane"),
        "trusts" or "hospitals" => new("spesialisthelsetjenesten", "spesialisthelsetenesta"),
        "established" or "from" => new("starten", "starten"),
        "until" => new("slutten", "slutten"),
        "posts" => new("stillingene", "stillingane"),
        "hosts" => new("vertskapet", "vertskapet"),
        "leaders" => new("ledelsen", "leiinga"),
        "municipal-secretariat" => new("det kommunale sekretariatet", "det kommunale sekretariatet"),
        "parties" or "signed" => new("partene", "partane"),
        "validFrom" or "validUntil" => new("når avtalen gjelder", "når avtalen gjeld"),
        "date" => new("datoen", "datoen"),
        "tally" => new("tallet på møter", "talet på møte"),
        "instances" => new("tallet på organer", "talet på organ"),
        "title" or "short" or "otherNames" => new("navnet", "namnet"),
        "adopted" or "adoptedBy" => new("vedtaket", "vedtaket"),
        "grants" => new("tilskuddet", "tilskotet"),
        "predecessors" => new("det som var før", "det som var før"),
        "tier" or "level" or "parent" => new("plassen i strukturen", "plassen i strukturen"),
        "standsInFor" => new("plassen i den nasjonale strukturen", "plassen i den nasjonale strukturen"),
        "committees" => new("hvilke organer som finnes", "kva organ som finst"),
        "mandate" => new("mandatet", "mandatet"),
        "meetings" => new("møtene", "møta"),
        "agreements" => new("avtalene", "avtalane"),
        "revision" => new("revisjonen", "revisjonen"),
        "plans" => new("planene", "planane"),
        "projects" => new("prosjektene", "prosjekta"),
        "priorities" => new("prioriteringene", "prioriteringane"),
        "effects" => new("virkningene", "verknadene"),
        "patientGroups" => new("pasientgruppene", "pasientgruppene"),
        "status" => new("hvor langt arbeidet er kommet", "kor langt arbeidet er kome"),
        "none" => new("hva som finnes", "kva som finst"),
        _ => null,
    };
}
