using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>
/// How the committees of a community hang together. Where there is one top meeting with one strategic committee below it, the rest is grouped
/// under the latter as it is drawn; otherwise <see cref="Top"/> is null and everything stands in <see cref="Others"/>, nested by parent.
/// </summary>
public sealed class Structure
{
    private readonly View view;
    private readonly List<Committee> all;
    private readonly HashSet<string> remaining;

    private Structure(View view, Community community)
    {
        this.view = view;
        all = [.. view.Portal.CommitteesOf(community.Id)];
        var living = all.Where(one => one.Period.On(view.Today) != Presence.Ended).ToList();
        var tops = living.Where(one => one.ActingTier == Tier.Partnership && one.Tier != Tier.Outside).ToList();
        var strategics = living.Where(one => one.ActingTier == Tier.Strategic).ToList();
        var shown = new HashSet<string>();
        if (tops.Count == 1 && strategics.Count == 1)
        {
            Top = tops[0];
            Strategic = strategics[0];
            Secretariat = SecretariatOf(view, community.Id);
            Local = Group(living, Tier.Local);
            Professional = Group(living, Tier.Professional);
            Networks = Group(living, Tier.Network);
            foreach (var one in (IEnumerable<Committee?>)[Top, Strategic, Secretariat, .. Local, .. Professional, .. Networks])
            {
                Show(one, shown);
            }
        }

        Ended = [.. all.Where(one => one.Period.On(view.Today) == Presence.Ended).OrderBy(one => one.Title, NorwegianOrder.Instance)];
        var rest = living.Where(one => !shown.Contains(one.Id)).ToList();
        Others = Sorted(rest.Where(one => one.Parent is null || rest.All(other => other.Id != one.Parent)));
        remaining = [.. rest.Select(one => one.Id)];
    }

    /// <summary>The political top meeting, when the usual drawing fits.</summary>
    public Committee? Top { get; }

    /// <summary>The strategic committee.</summary>
    public Committee? Strategic { get; }

    /// <summary>The joint secretariat.</summary>
    public Committee? Secretariat { get; }

    /// <summary>Local committees.</summary>
    public IReadOnlyList<Committee> Local { get; } = [];

    /// <summary>Professional committees.</summary>
    public IReadOnlyList<Committee> Professional { get; } = [];

    /// <summary>Networks.</summary>
    public IReadOnlyList<Committee> Networks { get; } = [];

    /// <summary>What isn't in the drawing, the topmost of each.</summary>
    public IReadOnlyList<Committee> Others { get; }

    /// <summary>Those that are no more.</summary>
    public IReadOnlyList<Committee> Ended { get; }

    /// <summary>True when no committee is known.</summary>
    public bool IsEmpty => all.Count == 0;

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

    /// <summary>The living committees below one that are in no box of their own.</summary>
    public IReadOnlyList<Committee> Below(Committee committee) =>
        Sorted(view.Portal.Below(committee.Id).Where(one => one.Period.On(view.Today) != Presence.Ended && !IsBoxed(one)));

    /// <summary>The committees below one that aren't in the drawing.</summary>
    public IReadOnlyList<Committee> RestBelow(Committee committee) =>
        Sorted(view.Portal.Below(committee.Id).Where(one => remaining.Contains(one.Id)));

    private bool IsBoxed(Committee one) => one.Id == Top?.Id || one.Id == Strategic?.Id || one.Id == Secretariat?.Id
        || Local.Any(other => other.Id == one.Id) || Professional.Any(other => other.Id == one.Id) || Networks.Any(other => other.Id == one.Id);

    // Those of a tier that hang under the top, the strategic committee or nothing; deeper ones are told inside their parent's box.
    private List<Committee> Group(List<Committee> living, Tier tier) => Sorted(living.Where(one =>
        one.ActingTier == tier && (one.Parent is null || one.Parent == Top?.Id || one.Parent == Strategic?.Id || one.Parent == Secretariat?.Id)));

    private void Show(Committee? one, HashSet<string> shown)
    {
        if (one is null || !shown.Add(one.Id) || one.Id == Top?.Id || one.Id == Strategic?.Id)
        {
            return;
        }

        foreach (var below in Below(one))
        {
            Show(below, shown);
        }
    }

    private static List<Committee> Sorted(IEnumerable<Committee> some) =>
        [.. some.OrderBy(one => one.Tier).ThenBy(one => one.ShortTitle, NorwegianOrder.Instance)];
}
