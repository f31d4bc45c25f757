using System.Collections;
using Samla.Model;

namespace Samla.Requirements;

/// <summary>Every finding of a portal on a day, in a stable order: by requirement, then subject. They are worked out when somebody asks for one.</summary>
public sealed class Findings : IReadOnlyList<Finding>
{
    private readonly Lazy<Finding[]> all;
    private readonly Lazy<ILookup<string, Finding>> byCommunity;
    private readonly Lazy<ILookup<string, Finding>> byRequirement;
    private readonly Lazy<ILookup<(SubjectKind, string), Finding>> bySubject;

    internal Findings(Func<IEnumerable<Finding>> findings)
    {
        all = new(() =>
        [
            .. findings()
                .OrderBy(one => one.Requirement.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Subject.Community, StringComparer.Ordinal)
                .ThenBy(one => one.Subject.Id, StringComparer.Ordinal),
        ]);
        byCommunity = new(() => all.Value.Where(one => one.Subject.Community is not null).ToLookup(one => one.Subject.Community!));
        byRequirement = new(() => all.Value.ToLookup(one => one.Requirement.Id));
        bySubject = new(() => all.Value.ToLookup(one => (one.Subject.Kind, one.Subject.Id)));
    }

    /// <summary>No findings.</summary>
    public static Findings None { get; } = new(() => []);

    /// <inheritdoc/>
    public int Count => all.Value.Length;

    /// <inheritdoc/>
    public Finding this[int index] => all.Value[index];

    /// <summary>Works them out now, for who wants to know how long it takes.</summary>
    public void Prepare() => _ = all.Value;

    /// <summary>Those of a community, its committees, municipalities and agreements among them.</summary>
    public IEnumerable<Finding> OfCommunity(string community) => byCommunity.Value[community];

    /// <summary>Those of a committee.</summary>
    public IEnumerable<Finding> OfCommittee(string committee) => bySubject.Value[(SubjectKind.Committee, committee)];

    /// <summary>Those of an agreement.</summary>
    public IEnumerable<Finding> OfAgreement(string agreement) => bySubject.Value[(SubjectKind.Agreement, agreement)];

    /// <summary>Those of a municipality.</summary>
    public IEnumerable<Finding> OfMunicipality(string municipality) => bySubject.Value[(SubjectKind.Municipality, municipality)];

    /// <summary>Those of a requirement.</summary>
    public IEnumerable<Finding> OfRequirement(string requirement) => byRequirement.Value[requirement];

    /// <summary>Several findings as one: the most pressing of them.</summary>
    public static Outcome Rolled(IEnumerable<Finding> findings) => Intervals.Worst(findings.Select(one => one.Outcome));

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)all.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => all.Value.GetEnumerator();

    /// <summary>Holds every requirement of a portal against its data as it stands on a day; none when it turns out not to be sound by then.</summary>
    public static Findings Of(Model.Portal portal, DateOnly today, Func<bool> isSound) => new(() => isSound() ? new Check(new Judging(portal, today)).All() : []);

    /// <summary>Holds every requirement of a portal against its data as it stands on a day.</summary>
    public static Findings Of(Model.Portal portal, DateOnly today) => new(() => new Check(new Judging(portal, today)).All());
}
