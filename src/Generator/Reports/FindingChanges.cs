using Samla.Commands;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>How today's findings differ from those of an earlier build, most pressing first.</summary>
/// <param name="New">Those of a requirement and subject that had none.</param>
/// <param name="Changed">Those that came out otherwise, or say something else.</param>
/// <param name="Gone">Those whose requirement or subject is there no more.</param>
internal sealed record FindingChanges(
    IReadOnlyList<Finding> New,
    IReadOnlyList<(EarlierFinding Before, Finding Now)> Changed,
    IReadOnlyList<EarlierFinding> Gone)
{
    /// <summary>Those that came out as they do first today.</summary>
    public IEnumerable<Finding> Fresh => New.Concat(Changed.Where(one => one.Before.Outcome != one.Now.Outcome).Select(one => one.Now));

    /// <summary>Compares them, as far as they are asked for before or now.</summary>
    public static FindingChanges Between(IEnumerable<EarlierFinding> earlier, IEnumerable<Finding> now, Selection selection)
    {
        var before = new Dictionary<(string, string?, string), EarlierFinding>();
        foreach (var one in earlier)
        {
            before[(one.Requirement, one.Community, one.Subject)] = one;
        }

        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        var (added, changed) = (new List<Finding>(), new List<(EarlierFinding Before, Finding Now)>());
        foreach (var one in now)
        {
            kinds[one.Requirement.Id] = one.Requirement.Kind.Name;
            if (!before.Remove((one.Requirement.Id, one.Subject.Community, one.Subject.Id), out var old))
            {
                if (selection.Has(one))
                {
                    added.Add(one);
                }
            }
            else if ((old.Outcome != one.Outcome || old.Found != one.Found) && (selection.Has(one) || selection.Has(old.Community, one.Requirement.Kind.Name, old.Outcome)))
            {
                changed.Add((old, one));
            }
        }

        return new FindingChanges(
            [.. added.OrderBy(one => one.Outcome)],
            [.. changed.OrderBy(one => one.Now.Outcome)],
            [
                .. before.Values.Where(one => selection.Has(one.Community, kinds.GetValueOrDefault(one.Requirement), one.Outcome))
                    .OrderBy(one => one.Outcome).ThenBy(one => one.Requirement, StringComparer.Ordinal).ThenBy(one => one.Subject, StringComparer.Ordinal),
            ]);
    }
}
