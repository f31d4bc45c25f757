using Samla.Model;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>The words that findings are made of, in both written standards.</summary>
internal static class FindingWords
{
    /// <summary>Two sentences after each other.</summary>
    public static Bilingual Joined(Bilingual first, Bilingual second) => new($"{first.Nb} {second.Nb}", $"{first.Nn} {second.Nn}");

    /// <summary>Several parts with a mark between.</summary>
    public static Bilingual Joined(string between, IEnumerable<Bilingual> parts)
    {
        var all = parts.ToList();
        return new(string.Join(between, all.Select(one => one.Nb)), string.Join(between, all.Select(one => one.Nn)));
    }

    /// <summary>The text with a capital first and a stop at the end.</summary>
    public static Bilingual Sentence(Bilingual text) => new(Sentence(text.Nb), Sentence(text.Nn));

    /// <summary>«4», «4–6», «minst 4», «høyst 6», «ikke dokumentert».</summary>
    public static Bilingual Number(Count count) => count switch
    {
        { Exact: { } exact } => Same($"{exact}"),
        { Known: false, Min: 0 } or { Min: 0, Max: null } => new("et ukjent antall", "eit ukjent tal"),
        { Max: null } => Same($"minst {count.Min}"),
        { Min: 0 } => new($"høyst {count.Max}", $"høgst {count.Max}"),
        _ => Same($"{count.Min}–{count.Max}"),
    };

    /// <summary>A number with what is counted: «minst 4 plasser».</summary>
    public static Bilingual Number(Count count, Bilingual one, Bilingual many)
    {
        var noun = (count.Max ?? count.Min) == 1 ? one : many;
        var number = Number(count);
        return new($"{number.Nb} {noun.Nb}", $"{number.Nn} {noun.Nn}");
    }

    /// <summary>«2 plasser».</summary>
    public static Bilingual Places(Count count) => Number(count, new("plass", "plass"), new("plasser", "plassar"));

    /// <summary>«2 møter».</summary>
    public static Bilingual Meetings(Count count) => Number(count, new("møte", "møte"), new("møter", "møte"));

    /// <summary>«minst 1 fastlege».</summary>
    public static Bilingual People(Count count, SeatGroup group)
    {
        var (one, many) = Group(group);
        return Number(count, one, many);
    }

    /// <summary>A group as one and as many.</summary>
    public static (Bilingual One, Bilingual Many) Group(SeatGroup group) => group switch
    {
        SeatGroup.Users => (new("brukerrepresentant", "brukarrepresentant"), new("brukerrepresentanter", "brukarrepresentantar")),
        SeatGroup.Youth => (new("ungdomsrepresentant", "ungdomsrepresentant"), new("ungdomsrepresentanter", "ungdomsrepresentantar")),
        SeatGroup.Gp => (new("fastlege", "fastlege"), new("fastleger", "fastlegar")),
        SeatGroup.MunicipalDoctor => (new("kommuneoverlege", "kommuneoverlege"), new("kommuneoverleger", "kommuneoverlegar")),
        SeatGroup.PracticeConsultant => (new("praksiskonsulent", "praksiskonsulent"), new("praksiskonsulenter", "praksiskonsulentar")),
        SeatGroup.Employees => (new("representant for de ansatte", "representant for dei tilsette"), new("representanter for de ansatte", "representantar for dei tilsette")),
        SeatGroup.Ks => (new("representant for KS", "representant for KS"), new("representanter for KS", "representantar for KS")),
        SeatGroup.CountyGovernor => (new("representant for statsforvalteren", "representant for statsforvaltaren"), new("representanter for statsforvalteren", "representantar for statsforvaltaren")),
        SeatGroup.County => (new("representant for fylkeskommunen", "representant for fylkeskommunen"), new("representanter for fylkeskommunen", "representantar for fylkeskommunen")),
        SeatGroup.University => (new("representant for utdanningen", "representant for utdanninga"), new("representanter for utdanningen", "representantar for utdanninga")),
        SeatGroup.Ombud => (new("ombud", "ombod"), new("ombud", "ombod")),
        SeatGroup.CivilSociety => (new("representant for frivilligheten", "representant for frivilligheita"), new("representanter for frivilligheten", "representantar for frivilligheita")),
        _ => (new("representant for forskningen", "representant for forskinga"), new("representanter for forskningen", "representantar for forskinga")),
    };

    /// <summary>«kommunene» or «spesialisthelsetjenesten».</summary>
    public static Bilingual Side(Side side) => side switch
    {
        Model.Side.Municipal => new("kommunene", "kommunane"),
        Model.Side.Specialist => new("spesialisthelsetjenesten", "spesialisthelsetenesta"),
        Model.Side.Both => new("begge sider", "begge sider"),
        _ => new("ingen av sidene", "ingen av sidene"),
    };

    /// <summary>A tier as one and as many.</summary>
    public static (Bilingual One, Bilingual Many) TierName(Tier tier) => tier switch
    {
        Tier.Partnership => (new("partnerskapsmøte", "partnarskapsmøte"), new("partnerskapsmøter", "partnarskapsmøte")),
        Tier.Strategic => (new("strategisk samarbeidsutvalg", "strategisk samarbeidsutval"), new("strategiske samarbeidsutvalg", "strategiske samarbeidsutval")),
        Tier.Professional => (new("faglig samarbeidsutvalg", "fagleg samarbeidsutval"), new("faglige samarbeidsutvalg", "faglege samarbeidsutval")),
        Tier.Local => (new("lokalt samarbeidsutvalg", "lokalt samarbeidsutval"), new("lokale samarbeidsutvalg", "lokale samarbeidsutval")),
        Tier.Network => (new("nettverk", "nettverk"), new("nettverk", "nettverk")),
        Tier.Secretariat => (new("sekretariat", "sekretariat"), new("sekretariater", "sekretariat")),
        Tier.Working => (new("arbeidsorgan", "arbeidsorgan"), new("arbeidsorganer", "arbeidsorgan")),
        _ => (new("organ utenfor strukturen", "organ utanfor strukturen"), new("organer utenfor strukturen", "organ utanfor strukturen")),
    };

    /// <summary>«leder», «nestleder».</summary>
    public static Bilingual Role(LeaderRole role) => role switch
    {
        LeaderRole.Chair => new("leder", "leiar"),
        LeaderRole.DeputyChair => new("nestleder", "nestleiar"),
        _ => new("delt leder", "delt leiar"),
    };

    /// <summary>«a, b og c».</summary>
    public static string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} og {names[^1]}";

    /// <summary>The same in both standards.</summary>
    public static Bilingual Same(string text) => new(text, text);

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}{(text[^1] is '.' or '?' ? "" : ".")}";

    /// <summary>«lederen», «nestlederen».</summary>
    public static Bilingual TheRole(LeaderRole role) => role switch
    {
        LeaderRole.Chair => new("lederen", "leiaren"),
        LeaderRole.DeputyChair => new("nestlederen", "nestleiaren"),
        _ => new("en delt leder", "ein delt leiar"),
    };

    /// <summary>«hver kommune».</summary>
    public static Bilingual Each(EachOf each) => each switch
    {
        EachOf.Municipalities => new("hver kommune", "kvar kommune"),
        EachOf.Trusts => new("hvert helseforetak", "kvart helseføretak"),
        EachOf.Hospitals => new("hvert sykehus", "kvart sjukehus"),
        EachOf.Districts => new("hver bydel", "kvar bydel"),
        _ => new("hvert område", "kvart område"),
    };

    /// <summary>«observatør»: what a seat may do, as a word for who holds it.</summary>
    public static Bilingual Kind(SeatKind kind) => kind switch
    {
        SeatKind.Voting => new("medlem med stemmerett", "medlem med røysterett"),
        SeatKind.Proposing => new("observatør med tale- og forslagsrett", "observatør med tale- og framleggsrett"),
        SeatKind.Speaking => new("observatør med talerett", "observatør med talerett"),
        SeatKind.Observer => new("observatør", "observatør"),
        SeatKind.Invited => new("invitert", "invitert"),
        _ => new("medlem", "medlem"),
    };

    /// <summary>Who a setting <c>of</c> speaks of: members, leaders, a side or a group.</summary>
    public static Bilingual Those(string of)
    {
        return Words<Side>.Find(of) is { } side ? new($"medlemmene fra {Side(side).Nb}", $"medlemmene frå {Side(side).Nn}")
            : of == "leaders" ? new("lederne", "leiarane")
            : Words<SeatGroup>.Find(of) is { } group ? Group(group).Many
            : new("medlemmene", "medlemmene");
    }

    /// <summary>«2 år», «2–4 år».</summary>
    public static Bilingual Years(Count count) => Number(count, new("år", "år"), new("år", "år"));

    /// <summary>«hvert år», «hvert 4. år».</summary>
    public static Bilingual Every(int years) => years == 1 ? new("hvert år", "kvart år") : new($"hvert {years}. år", $"kvart {years}. år");

    /// <summary>«a, b, c, d, e og 7 til»: many names cut short.</summary>
    public static string Some(IReadOnlyList<string> names) => names.Count <= 6 ? Listed(names) : $"{string.Join(", ", names.Take(5))} og {names.Count - 5} til";

    /// <summary>A kind of plan: «handlingsplan».</summary>
    public static Bilingual PlanName(PlanKind kind) => Same(kind switch
    {
        PlanKind.Action => "handlingsplan",
        PlanKind.AnnualWheel => "årshjul",
        PlanKind.Report => "rapport",
        PlanKind.Strategy => "strategi",
        PlanKind.Project => "prosjekt",
        _ => "erklæring",
    });

    /// <summary>A patient group: «skrøpelige eldre».</summary>
    public static Bilingual PatientGroupName(PatientGroup group) => group switch
    {
        PatientGroup.ChildrenYouth => Same("barn og unge"),
        PatientGroup.MentalSubstance => new("alvorlige psykiske lidelser og rusproblemer", "alvorlege psykiske lidingar og rusproblem"),
        PatientGroup.FrailElderly => new("skrøpelige eldre", "skrøpelege eldre"),
        _ => new("flere kroniske lidelser", "fleire kroniske lidingar"),
    };

    /// <summary>The address without what surrounds it: «www.saman.no».</summary>
    public static string Host(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : address;

    /// <summary>The sources that say of themselves that a field rests on them; null when none does, which leaves all of the record's.</summary>
    public static IReadOnlyList<SourceRef>? SourcesOf(Entry entry, string field) =>
        entry.Head.Sources.Where(one => one.For.Contains(field)).ToList() is { Count: > 0 } narrower ? narrower : null;

    /// <summary>The sources of several records, each once; null when they have none.</summary>
    public static IReadOnlyList<SourceRef>? SourcesOf(IEnumerable<Entry> entries) =>
        entries.SelectMany(one => one.Head.Sources).DistinctBy(one => one.Id).ToList() is { Count: > 0 } all ? all : null;

    /// <summary>«politisk nivå».</summary>
    public static Bilingual LevelName(Level level) => level switch
    {
        Level.Political => Same("politisk nivå"),
        Level.Administrative => Same("administrativt nivå"),
        _ => new("faglig nivå", "fagleg nivå"),
    };
}
