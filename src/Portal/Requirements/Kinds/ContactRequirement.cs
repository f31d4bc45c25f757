using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That a committee, a secretariat or each municipality can be reached: by e-mail, phone or a website.</summary>
public sealed class ContactRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At det finnes kontaktopplysninger.", "At det finst kontaktopplysningar.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("of", SettingType.Word, new("Hvem de gjelder; ellers organet.", "Kven dei gjeld; elles organet."), Allowed: ["secretariat", "municipalities", "committee"])];

    /// <inheritdoc/>
    public override string JudgedBy => "contact";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) => requirement.Word("of") == "municipalities"
        ? on.CommitteesOrCommunity(requirement).Select(one => on.Community(one)).Distinct().SelectMany(community => community.Municipalities.Select(one => Subject.Of(community, one)))
        : on.CommitteesOrCommunity(requirement);

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject) => requirement.Word("of") switch
    {
        "municipalities" => new("Krever en kontakt i kommunen.", "Krev ein kontakt i kommunen."),
        "secretariat" => new("Krever kontaktopplysninger for sekretariatet.", "Krev kontaktopplysningar for sekretariatet."),
        _ => new("Krever kontaktopplysninger for organet.", "Krev kontaktopplysningar for organet."),
    };

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        if (subject.Kind == SubjectKind.Municipality)
        {
            return InMunicipality(on, subject);
        }

        var secretariat = requirement.Word("of") == "secretariat";
        var committees = secretariat ? Secretariats(on, subject) : on.CommitteesOf(subject);
        var judged = committees.Select(one => One(on, one)).ToList();
        return judged.Count switch
        {
            0 when secretariat => Verdict.Undocumented(new("Ingen sekretariat er dokumentert.", "Ingen sekretariat er dokumenterte.")),
            0 => Verdict.Undocumented(new("Ingen organer er dokumentert.", "Ingen organ er dokumenterte.")),
            1 => judged[0],
            // One of several secretariats is enough; of several committees each is asked for.
            _ when secretariat => judged.MaxBy(one => one.Outcome)!,
            _ => judged.MinBy(one => one.Outcome)! with { Found = FindingWords.Joined(" ", judged.Select(one => one.Found)), Sources = null },
        };
    }

    private static IReadOnlyList<Committee> Secretariats(Judging on, Subject subject)
    {
        if (subject.Kind == SubjectKind.Committee && on.Committee(subject).ActingTier == Tier.Secretariat)
        {
            return [on.Committee(subject)];
        }

        var all = on.OnTier(subject.Community!, Tier.Secretariat);
        var serving = all.Where(one => one.Serves.Contains(subject.Id)).ToList();
        return serving.Count > 0 ? serving : all;
    }

    private static Verdict One(Judging on, Committee committee)
    {
        var name = committee.ShortTitle;
        if (Ways([committee.Contact, .. committee.Posts.Where(one => on.MayHold(one.Period)).Select(one => one.Contact)]) is { } ways)
        {
            return Verdict.Met(FindingWords.Same($"{name} har {ways}."), committee.Place) with { Sources = FindingWords.SourcesOf(committee, "contact") };
        }

        return committee.None.FirstOrDefault(one => one.What == AbsenceKind.Contact) is { } absence
            ? Verdict.Broken(FindingWords.Sentence(FindingWords.Same($"{name} har ingen kontakt: {absence.Reason}")), absence.Place) with { Quote = absence.Reason, Sources = absence.Sources }
            : Verdict.Undocumented(FindingWords.Same($"{name}: verken e-post, telefon eller nettside er dokumentert."), committee.Place);
    }

    // Whoever in the community's committees and secretariats is from the municipality and can be reached.
    private static Verdict InMunicipality(Judging on, Subject subject)
    {
        var name = on.NameOf(subject.Id);
        bool IsIn(string? organisation) => organisation == subject.Id || organisation == name;
        foreach (var committee in on.Portal.CommitteesOf(subject.Community!).Where(one => on.MayHold(one.Period)))
        {
            var contacts = committee.Posts.Where(one => on.MayHold(one.Period) && IsIn(one.Party)).Select(one => one.Contact)
                .Concat(on.SeatsOf(committee).SelectMany(seat => seat.Members.Where(one => on.MayHold(one.Period) && IsIn(one.Organisation ?? (seat.Selector as SeatSelector.OfParty)?.Party)).Select(one => one.Contact)))
                .Append(IsIn(committee.Contact?.Organisation) ? committee.Contact : null);
            if (Ways(contacts) is { } ways)
            {
                return Verdict.Met(FindingWords.Same($"{name} har {ways} i {committee.ShortTitle}."), committee.Place) with { Sources = committee.Head.Sources };
            }
        }

        return on.Community(subject).None.FirstOrDefault(one => one.What == AbsenceKind.Contact) is { } absence
            ? Verdict.Broken(FindingWords.Sentence(FindingWords.Same($"{name} har ingen kontakt: {absence.Reason}")), absence.Place) with { Quote = absence.Reason, Sources = absence.Sources }
            : Verdict.Undocumented(FindingWords.Same($"Ingen kontakt i {name} er dokumentert."));
    }

    private static string? Ways(IEnumerable<Contact?> contacts)
    {
        var all = contacts.OfType<Contact>().ToList();
        List<string> ways =
        [
            .. all.Exists(one => one.Email is { Length: > 0 }) ? ["e-post"] : Array.Empty<string>(),
            .. all.Exists(one => one.Phone is { Length: > 0 }) ? ["telefon"] : Array.Empty<string>(),
            .. all.Exists(one => one.Website is { Length: > 0 }) ? ["nettside"] : Array.Empty<string>(),
        ];
        return ways.Count > 0 ? FindingWords.Listed(ways) : null;
    }
}
