using Samla.Input;
using Samla.Text;

namespace Samla.Editing;

/// <summary>A beginning for each kind of file; those whose text is published, in both written standards.</summary>
internal static class Snippets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new(FileKind.Meeting, Language.Nb, "mote-nb", """
            ---
            # Filen skal hete ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}.md, etter dagen møtet er.
            time: "${1:09:00-11:00}"
            place: ${2:Rådhuset}
            digital: ${3|false,true|}
            agenda:
              - number: "${4:1/26}"
                title: ${5:Godkjenning av innkalling og saksliste}
                kind: ${6|decision,information,discussion,other,break|}
              - title: ${7:Eventuelt}
            minutesStatus: ${8|draft,approved,none|}
            ---

            ## ${4:1/26} ${5:Godkjenning av innkalling og saksliste}

            ${9:Det som kom fram i møtet.}

            **Vedtak:** ${10:Innkalling og saksliste er godkjent.}
            $0
            """),
        new(FileKind.Meeting, Language.Nn, "mote-nn", """
            ---
            # Fila skal heite ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}.md, etter dagen møtet er.
            time: "${1:09:00-11:00}"
            place: ${2:Rådhuset}
            digital: ${3|false,true|}
            agenda:
              - number: "${4:1/26}"
                title: ${5:Godkjenning av innkalling og sakliste}
                kind: ${6|decision,information,discussion,other,break|}
              - title: ${7:Eventuelt}
            minutesStatus: ${8|draft,approved,none|}
            ---

            ## ${4:1/26} ${5:Godkjenning av innkalling og sakliste}

            ${9:Det som kom fram i møtet.}

            **Vedtak:** ${10:Innkalling og sakliste er godkjende.}
            $0
            """),
        new(FileKind.Committee, Language.Nb, "organ-nb", """
            ---
            title: ${1:Faglig samarbeidsutvalg for eldre}
            short: ${2:FSU eldre}
            tier: ${3|professional,partnership,strategic,local,network,secretariat,working,outside|}
            level: ${4|professional,administrative,political|}
            seatsComplete: ${5|false,true|}
            seats:
              - { side: municipal, count: ${6:4} }
              - { side: specialist, count: ${7:4} }
              - { group: users, count: 1 }
              - { group: gp, count: 1 }
            ---

            ${8:Hva organet skal gjøre, med egne ord.}
            $0
            """),
        new(FileKind.Committee, Language.Nn, "organ-nn", """
            ---
            title: ${1:Fagleg samarbeidsutval for eldre}
            short: ${2:FSU eldre}
            tier: ${3|professional,partnership,strategic,local,network,secretariat,working,outside|}
            level: ${4|professional,administrative,political|}
            seatsComplete: ${5|false,true|}
            seats:
              - { side: municipal, count: ${6:4} }
              - { side: specialist, count: ${7:4} }
              - { group: users, count: 1 }
              - { group: gp, count: 1 }
            ---

            ${8:Kva organet skal gjere, med eigne ord.}
            $0
            """),
        new(FileKind.Community, Language.Nb, "helsefellesskap-nb", """
            ---
            title: ${1:Helsefellesskapet Nordvik}
            short: ${2:Nordvik}
            language: nb
            region: ${3|nord,midt,vest,sor-ost|}
            established: ${4:2021}
            ---

            ${5:Om helsefellesskapet, med egne ord.}
            $0
            """),
        new(FileKind.Community, Language.Nn, "helsefellesskap-nn", """
            ---
            title: ${1:Helsefellesskapet Nordvik}
            short: ${2:Nordvik}
            language: nn
            region: ${3|vest,nord,midt,sor-ost|}
            established: ${4:2021}
            ---

            ${5:Om helsefellesskapet, med eigne ord.}
            $0
            """),
        new(FileKind.Agreement, Language.Nb, "avtale-nb", """
            ---
            title: ${1:Samarbeidsavtale}
            levels: [${2|overall,service,side,procedure,declaration,national|}]
            parties:
              - each: trusts
              - each: municipalities
            validFrom: ${3:2026-01-01}
            reviewEvery: { years: ${4:2} }
            ---

            ## 1 ${5:Formål}

            ${6:Hva avtalen sier, med egne ord.}
            $0
            """),
        new(FileKind.Agreement, Language.Nn, "avtale-nn", """
            ---
            title: ${1:Samarbeidsavtale}
            levels: [${2|overall,service,side,procedure,declaration,national|}]
            parties:
              - each: trusts
              - each: municipalities
            validFrom: ${3:2026-01-01}
            reviewEvery: { years: ${4:2} }
            ---

            ## 1 ${5:Føremål}

            ${6:Kva avtalen seier, med eigne ord.}
            $0
            """),
        new(FileKind.Guideline, Language.Nb, "retningslinje-nb", """
            ---
            title: ${1:Retningslinjer for medvirkning}
            adopted: ${2:2026-01-01}
            requirements:
              - id: ${3:brukermedvirkning}
                title: ${4:Brukerne skal være med i alle organer.}
                clause: "${5:2}"
                basis: ${6|adopted,law,national,recommended,described,proposed|}
                strength: ${7|must,should,may,practice|}
                tiers: all
                kind: representation
                group: users
            ---

            ## 1 ${8:Formål}

            ${9:Hvorfor retningslinjene er laget.}

            ## 2 ${10:Medvirkning}

            ${11:Hva retningslinjene sier, med egne ord.}
            $0
            """),
        new(FileKind.Guideline, Language.Nn, "retningsline-nn", """
            ---
            title: ${1:Retningsliner for medverknad}
            adopted: ${2:2026-01-01}
            requirements:
              - id: ${3:brukarmedverknad}
                title: ${4:Brukarane skal vere med i alle organ.}
                clause: "${5:2}"
                basis: ${6|adopted,law,national,recommended,described,proposed|}
                strength: ${7|must,should,may,practice|}
                tiers: all
                kind: representation
                group: users
            ---

            ## 1 ${8:Føremål}

            ${9:Kvifor retningslinene er laga.}

            ## 2 ${10:Medverknad}

            ${11:Kva retningslinene seier, med eigne ord.}
            $0
            """),
        new(FileKind.Plan, Language.Nb, "plan-nb", """
            ---
            title: ${1:Handlingsplan 2026}
            kind: ${2|action,annual-wheel,report,strategy,project,declaration|}
            years: ${3:2026}
            measures:
              - title: ${4:Felles opplæring}
                owner: ${5:Sekretariatet}
                deadline: ${6:2026-12}
                status: ${7|planned,ongoing,done,stopped,unknown|}
            ---

            ${8:Hva planen går ut på.}
            $0
            """),
        new(FileKind.Plan, Language.Nn, "plan-nn", """
            ---
            title: ${1:Handlingsplan 2026}
            kind: ${2|action,annual-wheel,report,strategy,project,declaration|}
            years: ${3:2026}
            measures:
              - title: ${4:Felles opplæring}
                owner: ${5:Sekretariatet}
                deadline: ${6:2026-12}
                status: ${7|planned,ongoing,done,stopped,unknown|}
            ---

            ${8:Kva planen går ut på.}
            $0
            """),
        new(FileKind.Page, Language.Nb, "side-nb", """
            ---
            title: ${1:Om portalen}
            summary: ${2:Hva portalen er, og hvem som står bak.}
            order: ${3:1}
            ---

            ## ${4:Hvem som står bak}

            ${5:Teksten.}
            $0
            """),
        new(FileKind.Page, Language.Nn, "side-nn", """
            ---
            title: ${1:Om portalen}
            summary: ${2:Kva portalen er, og kven som står bak.}
            order: ${3:1}
            ---

            ## ${4:Kven som står bak}

            ${5:Teksten.}
            $0
            """),
        new(FileKind.Site, null, "portal", """
            title: ${1:Samla}
            address: ${2:https://samla.example}
            languages: [nb, nn]
            description:
              nb: ${3:Hva portalen er.}
              nn: ${4:Kva portalen er.}
            $0
            """),
        new(FileKind.Sources, null, "kilde", """
            - id: ${1:rapport-2026}
              title: ${2:Rapport om samarbeidet}
              kind: ${3|report,slides,website,minutes,agreement,law,plan|}
              publisher: ${4:Sekretariatet}
              date: ${5:2026-01-15}
              address: ${6:https://sekretariat.example/rapport}
            $0
            """),
        new(FileKind.Glossary, null, "forklaring", """
            - term: ${1:SSU}
              nb: { form: ${2:strategisk samarbeidsutvalg} }
              nn: { form: ${3:strategisk samarbeidsutval} }
            $0
            """),
        new(FileKind.Lexicon, null, "sokeord", """
            - nb: [${1:vedtak}]
              nn: [${2:vedtak}]
              synonyms: [${3:beslutning}]
            $0
            """),
        new(FileKind.Parties, null, "part", """
            ${1:storvik}:
              name: ${2:Storvik}
              kind: ${3|municipality,district,agency,county,trust,private-hospital,regional-trust,regional-council,user-body,union,university,authority,association|}
            $0
            """),
    ];
}
