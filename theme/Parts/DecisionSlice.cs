using Samla.Addresses;
using Samla.Model;
using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>One page of a list of decisions.</summary>
/// <param name="Lists">All the lists.</param>
/// <param name="Scope">The list that it is of.</param>
/// <param name="Year">Its year; null for the first page.</param>
/// <param name="Months">The months of a year that is parted, with their number of decisions, newest first.</param>
/// <param name="Month">Its month, 1 to 12; null for a whole year.</param>
/// <param name="Part">Which part of a long month, from 1.</param>
/// <param name="PartCount">How many parts that month has.</param>
/// <param name="Count">How many decisions there are in all of it.</param>
/// <param name="Rows">Those that it shows, newest first.</param>
public sealed record DecisionSlice(
    DecisionLists Lists,
    DecisionScope Scope,
    int? Year,
    IReadOnlyList<(int Value, int Count)> Months,
    int? Month,
    int Part,
    int PartCount,
    int Count,
    IReadOnlyList<Handling> Rows)
{
    /// <summary>The segment of its address, below the portal or the community.</summary>
    public string Segment => SegmentOf(Year, Month, Part);

    /// <summary>Its address in a language; a community's is there once.</summary>
    public string AddressIn(Language language) => AddressIn(language, Year, Month, Part);

    /// <summary>The address of another page of the same list.</summary>
    public string AddressIn(Language language, int? year, int? month, int part = 1) =>
        Scope.Community is { } community ? $"{Address.Of(community)}{SegmentOf(year, month, part)}/" : Address.Portal(SegmentOf(year, month, part), language);

    private string SegmentOf(int? year, int? month, int part) =>
        $"vedtak{(Scope.Topic is { } topic ? $"/emne/{topic.Slug}" : "")}{(year is null ? "" : $"/{year:0000}")}{(month is null ? "" : $"/{month:00}")}{(part == 1 ? "" : $"/{part}")}";
}
