using Samla.Diagnostics;
using Samla.Input;
using Samla.Model;
using Samla.Text;

namespace Samla.Process;

/// <summary>Tells of ids that lead to nothing, with the one that was probably meant.</summary>
internal sealed class ReferenceCheck(Model.Portal portal, IReadOnlyList<AbsentPage> absent, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ReferenceKind, HashSet<string>> known = new()
    {
        [ReferenceKind.Source] = Set(portal.Sources.Ids),
        [ReferenceKind.Party] = Set(portal.Parties.Ids),
        [ReferenceKind.Municipality] = Set(portal.Parties.Where(party => party.Kind == PartyKind.Municipality).Select(party => party.Id)),
        [ReferenceKind.Community] = Set(portal.Communities.Ids),
        [ReferenceKind.Area] = Set(portal.Communities.SelectMany(one => one.Areas.Select(area => $"{one.Id}/{area.Id}"))),
        [ReferenceKind.Division] = Set(portal.Communities.SelectMany(one => one.Divisions.Select(division => $"{one.Id}/{division.Id}"))),
        [ReferenceKind.Committee] = Set(portal.Committees.Ids),
        [ReferenceKind.Seat] = Set(portal.Committees.SelectMany(one => one.Seats.Where(seat => seat.Id is not null).Select(seat => $"{one.Id}#{seat.Id}"))),
        [ReferenceKind.Meeting] = Set(portal.Meetings.Ids),
        [ReferenceKind.Case] = Set(portal.Meetings.SelectMany(one => one.Cases).Where(one => one.Id is not null).Select(one => one.Id!)),
        [ReferenceKind.Agreement] = Set(portal.Agreements.Ids),
        [ReferenceKind.Guideline] = Set(portal.Guidelines.Ids),
        [ReferenceKind.Requirement] = Set(portal.Requirements.Select(one => one.Id)),
    };

    /// <summary>Checks each of them.</summary>
    public void Check(IEnumerable<Reference> references)
    {
        var idsOf = new Dictionary<ReferenceKind, HashSet<string>[]>();
        foreach (var reference in references)
        {
            if (!idsOf.TryGetValue(reference.Kind, out var ids))
            {
                ids = [.. known.Where(pair => reference.Kind.HasFlag(pair.Key)).Select(pair => pair.Value)];
                idsOf.Add(reference.Kind, ids);
            }

            if (!Array.Exists(ids, one => one.Contains(reference.Id)) && !IsOfAbsent(reference.Id))
            {
                Report(reference, ids.SelectMany(one => one));
            }
        }
    }

    /// <summary>Checks that what stands in a folder has its community and committee.</summary>
    public void CheckOwners()
    {
        foreach (var committee in portal.Committees.Where(one => !portal.Communities.Has(one.Community) && !IsAbsent(one.Community)))
        {
            Orphan(committee, $"communities/{committee.Community}/index.md");
        }

        foreach (var meeting in portal.Meetings.Where(one => !portal.Committees.Has(one.Committee) && !IsAbsent(one.Committee)))
        {
            Orphan(meeting, $"communities/{meeting.Committee}/index.md");
        }

        foreach (var plan in portal.Plans.Where(one => !portal.Communities.Has(one.Community) && !IsAbsent(one.Community)))
        {
            Orphan(plan, $"communities/{plan.Community}/index.md");
        }

        var owned = portal.Agreements.Select(one => (Entry: (Entry)one, one.Community)).Concat(portal.Guidelines.Select(one => (Entry: (Entry)one, one.Community)));
        foreach (var (entry, community) in owned.Where(one => one.Community is not null && !portal.Communities.Has(one.Community) && !IsAbsent(one.Community)))
        {
            Orphan(entry, $"communities/{community}/index.md");
        }
    }

    private bool IsAbsent(string id) => absent.Any(page => page.Id == id);

    // An id of, or inside, a page that is kept out. Areas are written as community/area.
    private bool IsOfAbsent(string id) => absent.Any(page =>
        id == page.Id || (id.Length > page.Id.Length && id[page.Id.Length] is '#' or '/' && id.StartsWith(page.Id, StringComparison.Ordinal)));

    private void Orphan(Entry entry, string missing) => diagnostics.Add(
        ModelRules.UnknownReference,
        entry.Place,
        $"Siden hører under {missing}, som ikke finnes eller ikke kan leses.",
        $"Sida høyrer under {missing}, som ikkje finst eller ikkje kan lesast.");

    private void Report(Reference reference, IEnumerable<string> candidates)
    {
        // Areas and divisions are looked up with their community, but written without.
        var written = reference.Kind is ReferenceKind.Area or ReferenceKind.Division ? reference.Id[(reference.Id.IndexOf('/') + 1)..] : reference.Id;
        var meant = Nearest.To(reference.Id, candidates);
        var shown = meant is null || written == reference.Id ? meant : meant[(meant.IndexOf('/') + 1)..];
        var what = Noun(reference.Kind);
        diagnostics.Add(new Diagnostic(
            ModelRules.UnknownReference,
            new(
                $"Det finnes {what.Nb} «{written}».{(shown is null ? "" : $" Mente du «{shown}»?")}",
                $"Det finst {what.Nn} «{written}».{(shown is null ? "" : $" Meinte du «{shown}»?")}"),
            reference.Place,
            reference.Field)
        {
            Fix = shown is null ? null : new Fix(reference.Place, shown),
        });
    }

    // Where either of two will do, both are named: «ikke noe samarbeidsorgan og ingen part».
    private static Bilingual Noun(ReferenceKind kinds)
    {
        var nouns = Enum.GetValues<ReferenceKind>().Where(kind => kinds.HasFlag(kind)).OrderDescending().Select(NounOfOne).ToList();
        return new(string.Join(" og ", nouns.Select(noun => noun.Nb)), string.Join(" og ", nouns.Select(noun => noun.Nn)));
    }

    private static Bilingual NounOfOne(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Source => new("ingen kilde", "inga kjelde"),
        ReferenceKind.Municipality => new("ingen kommune", "ingen kommune"),
        ReferenceKind.Community => new("ikke noe helsefellesskap", "ikkje noko helsefellesskap"),
        ReferenceKind.Area => new("ikke noe område", "ikkje noko område"),
        ReferenceKind.Division => new("ingen inndeling", "inga inndeling"),
        ReferenceKind.Committee => new("ikke noe samarbeidsorgan", "ikkje noko samarbeidsorgan"),
        ReferenceKind.Seat => new("ingen plass", "ingen plass"),
        ReferenceKind.Meeting => new("ikke noe møte", "ikkje noko møte"),
        ReferenceKind.Case => new("ingen sak", "inga sak"),
        ReferenceKind.Agreement => new("ingen avtale", "ingen avtale"),
        ReferenceKind.Guideline => new("ingen retningslinje", "inga retningsline"),
        ReferenceKind.Requirement => new("ikke noe krav", "ikkje noko krav"),
        _ => new("ingen part", "ingen part"),
    };

    private static HashSet<string> Set(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
