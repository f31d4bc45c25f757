using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Interface;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>A page's context with its words, and what many parts ask of both: links, names, dates, languages.</summary>
public sealed class View(PageContext page)
{
    /// <summary>The page's context.</summary>
    public PageContext Page { get; } = page;

    /// <summary>The words around the content.</summary>
    public InterfaceWords W { get; } = InterfaceWords.In(page.Language);

    /// <summary>The whole portal.</summary>
    public Model.Portal Portal => Page.Portal;

    /// <summary>The day that the page is built for.</summary>
    public DateOnly Today => Page.Today;

    /// <summary>The language of the words around the content.</summary>
    public Language Language => Page.Language;

    /// <summary>The other written standard.</summary>
    public Language Other => Page.Language == Language.Nn ? Language.Nb : Language.Nn;

    /// <summary>The code of a language as in BCP 47.</summary>
    public static string Code(Language language) => language == Language.Nn ? "nn" : "nb";

    /// <summary>The <c>lang</c> that text in a language needs on this page: none when it is the page's own.</summary>
    public string? Lang(Language text) => text == Language ? null : Code(text);

    /// <summary>The <c>lang</c> that a language code needs on this page.</summary>
    public string? Lang(string? code) => code == Code(Language) ? null : code;

    /// <summary>The <c>lang</c> of what is named in a source: as it is stated there, else as the source's title.</summary>
    public string? LangOfPlace(Language? stated, Source? source) => (stated ?? source?.Language) is { } language ? Lang(language) : null;

    /// <summary>The requirement with that id; null when there is none.</summary>
    public Requirement? RequirementOf(string id) => id.Split('#')[0] is var owner && Portal.Guidelines.Find(owner) is { } guideline
        ? guideline.Requirements.FirstOrDefault(one => one.Id == id)
        : Portal.Agreements.Find(owner)?.Requirements.FirstOrDefault(one => one.Id == id);

    /// <summary>The agreement or guideline that states a requirement.</summary>
    public Entry? OwnerOf(Requirement requirement) => Portal.Guidelines.Find(requirement.Owner) ?? (Entry?)Portal.Agreements.Find(requirement.Owner);

    /// <summary>The written standard that a requirement is stated in.</summary>
    public Language LanguageOf(Requirement requirement) => OwnerOf(requirement)?.Language ?? Language;

    /// <summary>The <c>lang</c> of what a community has written.</summary>
    public string? LangOfCommunity(string? community) => Portal.Communities.Find(community) is { } one ? Lang(one.Language) : null;

    /// <summary>The <c>lang</c> of a subject's name; a municipality's name is the same in both.</summary>
    public string? LangOfSubject(Subject subject) => subject.Kind == SubjectKind.Municipality ? null : LangOfCommunity(subject.Community);

    /// <summary>The page of a finding's subject; a municipality's in the language of the page.</summary>
    public string? AddressOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Committee => Portal.Committees.Find(subject.Id) is { } committee ? Address.Of(committee) : null,
        SubjectKind.Agreement => Portal.Agreements.Find(subject.Id) is { } agreement ? Address.Of(agreement) : null,
        SubjectKind.Municipality => Address.Municipality(subject.Id, Language),
        _ => Portal.Communities.Find(subject.Id) is { } community ? Address.Of(community) : null,
    };

    /// <summary>The name of a finding's subject.</summary>
    public string NameOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Agreement => Portal.Agreements.Find(subject.Id) is { } agreement ? agreement.Short ?? agreement.Title : subject.Id,
        SubjectKind.Community => CommunityName(subject.Id),
        SubjectKind.Committee when Portal.Committees.Find(subject.Id) is { } committee => DistinctName(committee),
        _ => NameOf(subject.Id),
    };

    /// <summary>Where the reason for a departure is written: among the community's adaptations, or on the committee that stands in.</summary>
    public string? WhereWaived(Finding one)
    {
        if (one.Waiver?.Reason is not { } reason || Portal.Communities.Find(one.Subject.Community) is not { } community)
        {
            return null;
        }

        return community.Adaptations.Any(adaptation => adaptation.Reason == reason) ? $"{Address.Of(community)}#s-tilpassingar"
            : Portal.CommitteesOf(community.Id).FirstOrDefault(committee => committee.StandsInFor?.Reason == reason) is { } committee ? Address.Of(committee)
            : null;
    }

    /// <summary>The guideline or agreement that states a rule, with the clause: the name, and the address of the rule in it; no address when neither is there.</summary>
    public (string Name, string? Address) ClauseOf(Requirement rule)
    {
        var (owner, address) = OwnerOf(rule) switch
        {
            Guideline guideline => (guideline.Short ?? guideline.Title, Address.Of(guideline)),
            Agreement agreement => (agreement.Short ?? agreement.Title, Address.Of(agreement)),
            _ => (rule.Owner, null),
        };
        return ($"{owner}{(rule.Clause is { } clause ? $", {W.Clause(clause).ToLowerInvariant()}" : "")}", address is null ? null : $"{address}#krav-{rule.Name}");
    }

    /// <summary>How strong a finding's rule is, and how old what the finding rests on is.</summary>
    public string RuleLine(Finding one)
    {
        var rule = one.Requirement;
        string?[] parts =
        [
            $"{W.StrengthName(rule.Strength)}, {W.BasisName(rule.Basis)}.",
            one.KnownAt is { } known && !one.CantBeJudged ? W.KnownAt(Date(known)) : null,
            one.SameSource ? W.FromTheSameSource : null,
            one.IsDisputed ? W.SeeDisputed : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    /// <summary>The address of a page of the portal in this page's language.</summary>
    public string To(string segment) => Address.Portal(segment, Language);

    /// <summary>The written page of the portal with that segment, in this page's language.</summary>
    public PortalPage? Written(string segment) => Portal.Pages.Find($"pages/{segment}.{Code(Language)}");

    /// <summary>A symbol of the sprite.</summary>
    public string Symbol(string name) => $"{Page.Assets.Sprite}#{name}";

    /// <summary>The name of a party, or the text itself when it isn't the id of one.</summary>
    public string NameOf(string idOrName) =>
        Portal.Parties.Find(idOrName)?.Name ?? Portal.Committees.Find(idOrName)?.ShortTitle ?? idOrName;

    /// <summary>A source's place on the page of all sources.</summary>
    public string ToSource(string id) => $"{To("om/kilder")}#{id}";

    /// <summary>When the newest statement of some records held.</summary>
    public PartialDate? Newest(params IEnumerable<Entry> entries) => Statements.Newest(entries.Select(entry => Statements.Newest(Portal, entry)));

    /// <summary>Whether what held then is more than two years old on the day of the page.</summary>
    public bool IsOld(PartialDate? newest) => newest is { } date && Statements.Surely(date) < Today.AddYears(-2);

    /// <summary>«frå 1. mars 2021 til 2024»; null without any date.</summary>
    public string? Span(Period period)
    {
        var from = period.From is { } start ? W.From(Date(start))
            : period.FromPlanned is { } planned ? W.PlannedFrom(Date(planned)) : null;
        var until = period.Until is { } end ? W.Until(Date(end))
            : period.UntilPlanned is { } plannedEnd ? W.PlannedUntil(Date(plannedEnd)) : null;
        return from is null ? until : until is null ? from : $"{from} {until}";
    }

    /// <summary>A date in words.</summary>
    public static string Date(PartialDate date) => NorwegianDates.Long(date);

    /// <summary>«per april 2024»; a span reads by itself: «mellom 1. januar og 30. juni 2022».</summary>
    public string AsOf(PartialDate date) => date.Precision == DatePrecision.Span ? Date(date) : W.AsOf(Date(date));

    /// <summary>A clock time: «14.00».</summary>
    public static string Clock(TimeOnly time) => $"{time.Hour:00}.{time.Minute:00}";

    /// <summary>Where somebody is written to. What stands in the address is the address alone: a question mark would begin subject, copies and text.</summary>
    public static string Mail(string email) => $"mailto:{string.Join('@', email.Split('@').Select(Uri.EscapeDataString))}";

    /// <summary>A web address as people say it, without <c>https://</c>.</summary>
    public static string Plain(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        return (start < 0 ? address : address[(start + 2)..]).TrimEnd('/');
    }

    /// <summary>The text with a capital letter first.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What is there of some texts, with commas between.</summary>
    public static string Joined(params ReadOnlySpan<string?> parts)
    {
        var kept = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                kept.Add(part);
            }
        }

        return string.Join(", ", kept);
    }

    /// <summary>«Berit, Kari og Per» of several texts.</summary>
    public string Listed(IReadOnlyList<string> texts) =>
        texts.Count < 2 ? string.Concat(texts) : $"{string.Join(", ", texts.Take(texts.Count - 1))} {W.And} {texts[^1]}";

    /// <summary>The meeting's name in lists and titles: its own title, or the committee and the date.</summary>
    public string NameOf(Meeting meeting)
    {
        var committee = Portal.Committees.Find(meeting.Committee)?.ShortTitle ?? W.Meeting;
        if (meeting.HasOwnTitle)
        {
            return meeting.Title;
        }

        return $"{committee} {Dated(meeting)}";
    }

    /// <summary>The case with its number.</summary>
    public static string TitleOf(Case one) => one.Number is null ? one.Title : $"{one.Number} {one.Title}";

    /// <summary>The meeting's name where its committee is said already: the date, with its own title before it if it has one.</summary>
    public static string DateOf(Meeting meeting) => meeting.HasOwnTitle ? $"{meeting.Title}, {Date(meeting.Date)}" : Dated(meeting);

    /// <summary>The committee's name in the titles of pages: short where that tells it from the others of its community.</summary>
    public string DistinctName(Committee committee) =>
        Portal.CommitteesOf(committee.Community).Any(one => one.Id != committee.Id && one.ShortTitle == committee.ShortTitle)
            ? committee.Title
            : committee.ShortTitle;

    /// <summary>The committee's title, with its abbreviation if it has one that the title doesn't say.</summary>
    public static string FullName(Committee committee) =>
        committee.Short is { } brief && !brief.Any(char.IsLower) && !committee.Title.Contains(brief, StringComparison.Ordinal)
            ? $"{committee.Title} ({brief})"
            : committee.Title;

    /// <summary>The community's short name.</summary>
    public string CommunityName(string? id) => Portal.Communities.Find(id)?.ShortTitle ?? W.National;

    // Two meetings on one day are told apart by what their files are called.
    private static string Dated(Meeting meeting) => $"{Date(meeting.Date)}{(meeting.Suffix is { } suffix ? $" ({suffix})" : "")}";
}
