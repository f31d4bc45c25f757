namespace Samla.Bench.World;

/// <summary>Twenty communities with ten committees each, and the minutes spread evenly over them.</summary>
internal static class Everything
{
    private const int Communities = 20;

    /// <summary>The communities with so many minutes in all. More minutes are a longer past, not more committees.</summary>
    public static IReadOnlyList<Community> With(int minutes)
    {
        var committees = Communities * CommitteeKind.All.Count;
        return
        [
            .. Enumerable.Range(0, Communities).Select(c => new Community(c + 1, place =>
            {
                var number = (place * Communities) + c;
                return (minutes / committees) + (number < minutes % committees ? 1 : 0);
            })),
        ];
    }
}
