using Samla.Diagnostics;
using Samla.Model;

namespace Samla.Process;

/// <summary>Tells of structures that can't be: a municipality in no area or in two, a committee below itself.</summary>
internal sealed class StructureCheck(Model.Portal portal, DiagnosticBag diagnostics)
{
    /// <summary>Checks every community and committee.</summary>
    public void Check()
    {
        foreach (var community in portal.Communities)
        {
            CheckAreas(community);
        }

        foreach (var committee in portal.Committees)
        {
            CheckParents(committee);
        }
    }

    private void CheckAreas(Community community)
    {
        foreach (var division in community.Areas.GroupBy(area => area.Division))
        {
            if (division.Key is null && community.Divisions.Count > 1)
            {
                Report(division.First().Place, "Området sier ikke hvilken inndeling det hører til.", "Området seier ikkje kva inndeling det høyrer til.");
                continue;
            }

            var taken = new Dictionary<string, Area>(StringComparer.Ordinal);
            foreach (var area in division)
            {
                foreach (var member in area.Members.Where(member => !taken.TryAdd(member, area)))
                {
                    Report(
                        area.Place,
                        $"{Name(member)} står både i «{taken[member].Title}» og i «{area.Title}».",
                        $"{Name(member)} står både i «{taken[member].Title}» og i «{area.Title}».");
                }
            }

            var outside = community.Outside.Where(one => one.Division == division.Key).ToList();
            foreach (var both in outside.Where(one => taken.ContainsKey(one.Party)))
            {
                Report(
                    both.Place,
                    $"{Name(both.Party)} står både i «{taken[both.Party].Title}» og i «outside».",
                    $"{Name(both.Party)} står både i «{taken[both.Party].Title}» og i «outside».");
            }

            // An area without a list of its members may hold whoever isn't found elsewhere.
            if (division.Any(area => area.Members.Count == 0))
            {
                continue;
            }

            foreach (var municipality in community.Municipalities.Except(taken.Keys).Except(outside.Select(one => one.Party)))
            {
                Report(
                    division.First().Place,
                    $"{Name(municipality)} står ikke i noe område, og heller ikke i «outside».",
                    $"{Name(municipality)} står ikkje i noko område, og heller ikkje i «outside».");
            }
        }
    }

    private void CheckParents(Committee committee)
    {
        var path = new List<string> { committee.Id };
        for (var at = portal.Committees.Find(committee.Parent); at is not null; at = portal.Committees.Find(at.Parent))
        {
            if (at.Id == committee.Id)
            {
                var circle = string.Join(" → ", path.Append(committee.Id));
                diagnostics.Add(ModelRules.ParentCycle, committee.Place, $"Organene går i ring: {circle}.", $"Organa går i ring: {circle}.", "parent");
                return;
            }

            // A circle higher up is told of at the committees that are in it.
            if (path.Contains(at.Id))
            {
                return;
            }

            path.Add(at.Id);
        }
    }

    private string Name(string party) => portal.Parties.Find(party)?.Name ?? party;

    private void Report(Place place, string nb, string nn) => diagnostics.Add(ModelRules.AreaMembership, place, nb, nn, "areas");
}
