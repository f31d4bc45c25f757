using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Theme.Parts;

/// <summary>Meetings by year and month: those of the whole portal, of one tier, or of one community. Made once for all pages that show it.</summary>
public sealed class Calendar
{
    /// <summary>The most meetings on one page; a year that has more is parted.</summary>
    public const int Limit = 100;

    private Calendar(Language language, Tier? tier, Community? community, IEnumerable<Meeting> meetings, CalendarChoices choices)
    {
        (Language, Tier, Community, Choices) = (language, tier, community, choices);
        Years = [.. meetings.GroupBy(one => one.Date.Earliest.Year).OrderByDescending(year => year.Key).Select(year => new CalendarYear(this, year.Key, CalendarMonth.Of(year)))];
    }

    /// <summary>The language of its pages.</summary>
    public Language Language { get; }

    /// <summary>The tier whose meetings they are; null for all.</summary>
    public Tier? Tier { get; }

    /// <summary>The community whose meetings they are; null for all.</summary>
    public Community? Community { get; }

    /// <summary>What the meetings can be narrowed to.</summary>
    public CalendarChoices Choices { get; }

    /// <summary>The years that have meetings, newest first.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>The segment of its first page; null when it belongs to a community.</summary>
    public string? Segment => Community is null ? Addresses.Address.CalendarSegment(Tier) : null;

    /// <summary>The address of its first page.</summary>
    public string Address => Community is { } community ? Addresses.Address.CalendarOf(community) : Addresses.Address.Portal(Segment!, Language);

    /// <summary>Every calendar of a portal.</summary>
    public static IEnumerable<Calendar> All(Model.Portal portal)
    {
        var byTier = portal.Meetings.ToLookup(one => portal.Committees.Find(one.Committee)?.Tier);
        Tier[] tiers = [.. byTier.Select(group => group.Key).OfType<Tier>().Order()];
        var choices = CalendarChoices.Of(portal, tiers);
        foreach (var language in PageKinds.Languages(portal))
        {
            yield return new Calendar(language, null, null, portal.Meetings, choices);
            foreach (var tier in tiers)
            {
                yield return new Calendar(language, tier, null, byTier[tier], choices with { Tiers = [] });
            }
        }

        foreach (var community in portal.Communities)
        {
            var committees = portal.CommitteesOf(community.Id).Where(one => portal.MeetingsOf(one.Id).Count > 0).ToList();
            yield return new Calendar(
                community.Language,
                null,
                community,
                committees.SelectMany(one => portal.MeetingsOf(one.Id)),
                new CalendarChoices([], [.. committees.Select(one => one.Tier).Distinct().Order()], []));
        }
    }

    /// <summary>What it is called: «Kalender», or that of a tier or community.</summary>
    public string Name(InterfaceWords words) =>
        Community is { } community ? words.Calendar.Of(community.ShortTitle)
        : Tier is { } tier ? words.Calendar.OfTier(words.TierPlural(tier))
        : words.Calendar.Title;

    /// <summary>The meetings that are planned for the day of the page or later, by month.</summary>
    public IReadOnlyList<CalendarMonth> Coming(View view) => CalendarMonth.Of(
        Years.Where(year => year.Year >= view.Today.Year - 1).SelectMany(year => year.Months).SelectMany(month => month.Meetings).Where(one => MeetingList.IsComing(view, one)));
}
