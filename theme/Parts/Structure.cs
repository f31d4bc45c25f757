using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>
/// How the committees of a community hang together on the day of the page: a row for each of the two upper tiers, what works for them beside, and the others
/// in groups below. A committee under one that is in no upper tier stands under that one and in no group.
/// </summary>
public sealed class Structure
{
    private readonly View view;
    private readonly List<Committee> living;
    private readonly HashSet<string> present;

    private Structure(View view, Community community)
    {
        this.view = view;
        var all = view.Portal.CommitteesOf(community.Id).ToList();
        living = [.. all.Where(one => one.Period.On(view.Today) != Presence.Ended)];
        present = [.. living.Select(one => one.Id)];
        Ended = [.. all.Where(one => !present.Contains(one.Id)).OrderBy(one => one.Title, NorwegianOrder.Instance)];
        Strategic = Of(Tier.Strategic);
        Top = [.. Of(Tier.Partnership).OrderByDescending(top => Strategic.Any(one => one.Parent == top.Id || one.MandatedBy == top.Id || one.ReportsTo.Contains(top.Id)))];
        Beside = Sorted(Free.Where(one => one.Tier == Tier.Secretariat || (one.ActingTier == Tier.Working && !HasNoLine(one))));
        Local = Of(Tier.Local);
        Professional = Of(Tier.Professional);
        Networks = Of(Tier.Network);
        Working = [.. Of(Tier.Working).Where(HasNoLine)];
        Outside = Sorted(Free.Where(one => one.Tier == Tier.Outside));
    }

    /// <summary>The political top meetings, first the one that the strategic committee stands under.</summary>
    public IReadOnlyList<Committee> Top { get; }

    /// <summary>The strategic committees.</summary>
    public IReadOnlyList<Committee> Strategic { get; }

    /// <summary>The secretariats, and those who prepare for the upper tiers.</summary>
    public IReadOnlyList<Committee> Beside { get; }

    /// <summary>Local committees.</summary>
    public IReadOnlyList<Committee> Local { get; }

    /// <summary>Professional committees.</summary>
    public IReadOnlyList<Committee> Professional { get; }

    /// <summary>Networks.</summary>
    public IReadOnlyList<Committee> Networks { get; }

    /// <summary>Working groups.</summary>
    public IReadOnlyList<Committee> Working { get; }

    /// <summary>Those that belong to one side.</summary>
    public IReadOnlyList<Committee> Outside { get; }

    /// <summary>Every line that is drawn.</summary>
    public StructureLine Lines => LinesOf(living);

    /// <summary>Those that are no more.</summary>
    public IReadOnlyList<Committee> Ended { get; }

    // Those that stand under no committee of a lower tier.
    private IEnumerable<Committee> Free => living.Where(one => IsUpper(one) || LowerParent(one) is null);

    /// <summary>The structure of a community on the day of the page.</summary>
    public static Structure Of(View view, Community community) => new(view, community);

    /// <summary>A community's secretariat on the day of the page: of several the one that serves the strategic committee; null when none is known.</summary>
    public static Committee? SecretariatOf(View view, string community) => SecretariatsOf(view, community).FirstOrDefault();

    /// <summary>Every secretariat of a community on the day of the page, that of the strategic committee first.</summary>
    public static IEnumerable<Committee> SecretariatsOf(View view, string community) => view.Portal.CommitteesOf(community)
        .Where(one => one.Tier == Tier.Secretariat && one.Period.On(view.Today) != Presence.Ended)
        .OrderByDescending(one => one.Serves.Any(id => view.Portal.Committees.Find(id) is { } served && served.ActingTier == Tier.Strategic));

    /// <summary>Whether a committee is still to come, or was planned and nobody has told that it came.</summary>
    public static bool IsOnlyPlanned(View view, Committee committee) => committee.Period.On(view.Today) switch
    {
        Presence.NotYet => true,
        Presence.Ended => false,
        _ => committee.Period is { From: null, FromPlanned: not null },
    };

    /// <summary>The living committees that stand under one of a lower tier.</summary>
    public IReadOnlyList<Committee> Under(Committee committee) => IsUpper(committee) ? [] : Sorted(living.Where(one => one.Parent == committee.Id && !IsUpper(one)));

    /// <summary>The line from a committee up to the one that it stands under, or to the tier above.</summary>
    public StructureLine LineOf(Committee committee) =>
        (IsAbove(committee, committee.Parent) || IsAbove(committee, committee.MandatedBy) ? StructureLine.Mandate : StructureLine.None)
        | (committee.ReportsTo.Concat(committee.Serves).Any(id => IsAbove(committee, id)) ? StructureLine.Reports : StructureLine.None);

    /// <summary>All the lines from some committees.</summary>
    public StructureLine LinesOf(IEnumerable<Committee> committees) => committees.Aggregate(StructureLine.None, (lines, one) => lines | LineOf(one));

    /// <summary>Whether another committee stands where the line up from this one goes.</summary>
    public bool IsAbove(Committee committee, string? other) => Living(other) is { } found
        && (IsUpper(committee) ? committee.ActingTier == Tier.Strategic && IsUpper(found) && found.ActingTier == Tier.Partnership
            : LowerParent(committee) is { } parent ? other == parent.Id
            : !HasNoLine(committee) && IsUpper(found));

    private List<Committee> Of(Tier tier) => Sorted(Free.Where(one => one.ActingTier == tier && one.Tier != Tier.Outside));

    // Working groups and those of one side stand apart from the drawing, unless they work for an upper tier.
    private bool HasNoLine(Committee one) => one.Tier == Tier.Outside || (one.ActingTier == Tier.Working && !one.Serves.Any(IsUpper));

    private Committee? LowerParent(Committee one) => Living(one.Parent) is { } parent && !IsUpper(parent) ? parent : null;

    private Committee? Living(string? id) => id is not null && present.Contains(id) ? view.Portal.Committees.Find(id) : null;

    private bool IsUpper(string id) => Living(id) is { } found && IsUpper(found);

    private static bool IsUpper(Committee one) => one.Tier != Tier.Outside && one.ActingTier is Tier.Partnership or Tier.Strategic;

    private static List<Committee> Sorted(IEnumerable<Committee> some) =>
        [.. some.OrderBy(one => one.Tier).ThenBy(one => one.ShortTitle, NorwegianOrder.Instance)];
}
