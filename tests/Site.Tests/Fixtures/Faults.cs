namespace Samla.Site.Tests.Fixtures;

/// <summary>Says every fault at once, in full.</summary>
internal static class Faults
{
    private const int MostShown = 60;

    /// <summary>Fails with the faults, when there are any.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:\n{string.Join("\n", found.Take(MostShown))}");
    }
}
