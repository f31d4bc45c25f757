using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Reports;

/// <summary>The words around a finding in the terminal.</summary>
internal static class FindingLabels
{
    /// <summary>«brutt», «ikke dokumentert».</summary>
    public static Bilingual Of(Outcome outcome) => outcome switch
    {
        Outcome.Broken => new("brutt", "brote"),
        Outcome.Undocumented => new("ikke dokumentert", "ikkje dokumentert"),
        Outcome.Waived => new("avvik med grunn", "avvik med grunn"),
        Outcome.Met => new("oppfylt", "oppfylt"),
        _ => new("gjelder ikke", "gjeld ikkje"),
    };

    /// <summary>«skal, vedtatt av partene».</summary>
    public static string Weight(Requirement requirement, Language language)
    {
        var words = InterfaceWords.In(language);
        return $"{words.StrengthName(requirement.Strength).ToLowerInvariant()}, {words.BasisName(requirement.Basis)}";
    }

    /// <summary>The name of what a finding is about: the community, with the committee, municipality or agreement that it is in it.</summary>
    public static string NameOf(Model.Portal portal, Subject subject)
    {
        var community = portal.Communities.Find(subject.Community)?.ShortTitle;
        var own = subject.Kind switch
        {
            SubjectKind.Committee => portal.Committees.Find(subject.Id)?.ShortTitle,
            SubjectKind.Municipality => portal.Parties.Find(subject.Id)?.Name,
            SubjectKind.Agreement => portal.Agreements.Find(subject.Id) is { } agreement ? agreement.Short ?? agreement.Title : null,
            _ => community ?? subject.Id,
        } ?? subject.Id;
        return community is null || own == community ? own : $"{community}, {own}";
    }
}
