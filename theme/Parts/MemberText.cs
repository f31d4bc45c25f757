using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>Members and leaders in words.</summary>
public static class MemberText
{
    /// <summary>«Berit Vik, kommunedirektør, Hegrevik».</summary>
    public static string Of(View view, Member member) => View.Joined(
        member.Name,
        After(member.Name, member.Title),
        member.Organisation is { } organisation ? view.NameOf(organisation) : null);

    /// <summary>«Berit Vik», or the title where no name is told.</summary>
    public static string Brief(Member member) => member.Name ?? member.Title ?? "";

    /// <summary>The same for a deputy.</summary>
    public static string Of(View view, Deputy deputy) => View.Joined(
        deputy.Name,
        After(deputy.Name, deputy.Title),
        deputy.Organisation is { } organisation ? view.NameOf(organisation) : null);

    /// <summary>Who leads, as far as it is said: name, title, party or side.</summary>
    public static string Of(View view, Leader leader)
    {
        var text = View.Joined(leader.Name, After(leader.Name, leader.Title), leader.Party is { } party ? view.NameOf(party) : null);
        return text.Length > 0 ? text : leader.Side is { } side ? view.W.SideName(side) : view.W.Undocumented;
    }

    /// <summary>«leiar» when the member leads the committee now.</summary>
    public static string? Office(View view, Committee committee, Member member) => member.Name is null
        ? null
        : committee.Leaders
            .Where(leader => leader.Name == member.Name && Leads(view, leader))
            .Select(leader => view.W.LeaderRoleName(leader.Role))
            .FirstOrDefault();

    /// <summary>A title as it is written after a name: with a small letter, unless it is an abbreviation.</summary>
    public static string? After(string? name, string? title) =>
        name is not null && title is { Length: > 1 } && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    /// <summary>Whether a leader leads on the day of the page, as far as is known; not one who was only planned, or whose planned end has passed.</summary>
    public static bool Leads(View view, Leader leader) =>
        !IsPlanned(view, leader)
        && (leader.Period.On(view.Today) is Presence.Yes or Presence.Perhaps)
        && !(leader.Period is { Until: null, UntilPlanned: { } planned } && view.Today > planned.Latest);

    /// <summary>Whether it was only planned that a leader should lead by now, or later.</summary>
    public static bool IsPlanned(View view, Leader leader) =>
        leader.Period is { From: null, FromPlanned: not null } && leader.Period.On(view.Today) != Presence.Ended;
}
