using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>What can be wrong with addresses that were published once, and with where they lead now. Codes SAM04xx.</summary>
internal static class AddressRules
{
    public static readonly Rule LostAddress = new(
        "SAM0401",
        "lost-address",
        Severity.Error,
        new(
            "Noen kan ha lagret, delt eller abonnert på adressen, og den skal fortsatt føre fram.",
            "Nokon kan ha lagra, delt eller abonnert på adressa, og ho skal framleis føre fram."),
        new(
            "Legg siden tilbake og gi den nytt navn med «samla move», eller skriv i «moved» i addresses.json hvor den gamle adressen skal føre: «\"/gammel/\": \"/ny/\"».",
            "Legg sida tilbake og gi henne nytt namn med «samla move», eller skriv i «moved» i addresses.json kvar den gamle adressa skal føre: «\"/gammel/\": \"/ny/\"»."));

    public static readonly Rule RedirectToNowhere = new(
        "SAM0402",
        "redirect-to-nowhere",
        Severity.Error,
        new("En gammel adresse må føre til en side eller fil som finnes.", "Ei gammal adresse må føre til ei side eller fil som finst."),
        new("Rett den nye adressen i «moved» i addresses.json.", "Rett den nye adressa i «moved» i addresses.json."));

    public static readonly Rule RedirectOverPage = new(
        "SAM0403",
        "redirect-over-page",
        Severity.Error,
        new(
            "En adresse kan ikke både være en side og føre til en annen. Siden vises, og ingen blir ført videre.",
            "Ei adresse kan ikkje både vere ei side og føre til ei anna. Sida blir vist, og ingen blir ført vidare."),
        new(
            "Gi den nye siden et annet navn, eller fjern linjen fra «moved» i addresses.json.",
            "Gi den nye sida eit anna namn, eller fjern lina frå «moved» i addresses.json."));

    public static readonly Rule RedirectLoop = new(
        "SAM0404",
        "redirect-loop",
        Severity.Error,
        new("Gamle adresser som fører til hverandre, fører aldri til en side.", "Gamle adresser som fører til kvarandre, fører aldri til ei side."),
        new("Rett «moved» i addresses.json, så den siste fører til en side som finnes.", "Rett «moved» i addresses.json, så den siste fører til ei side som finst."));

    public static readonly Rule AddressBook = new(
        "SAM0405",
        "address-book",
        Severity.Error,
        new(
            "addresses.json husker hver adresse som har vært publisert, og må kunne leses.",
            "addresses.json hugsar kvar adresse som har vore publisert, og må kunne lesast."),
        new(
            "Filen er JSON: «moved» med gammel og ny adresse, «published» med alle adresser, komma mellom dem. Står det linjer med <<<<<<< eller >>>>>>> der, skal begge sider være med og de linjene bort.",
            "Fila er JSON: «moved» med gammal og ny adresse, «published» med alle adresser, komma mellom dei. Står det liner med <<<<<<< eller >>>>>>> der, skal begge sider vere med og dei linene bort."));
}
