using Samla.Bench.Kill;
using Samla.Tests.Github;

namespace Samla.Tests.Output;

/// <summary>A few of the builds that <c>bench/Kill</c> kills by the thousand.</summary>
public class KilledBuildTests
{
    [Fact]
    public void Killed_at_any_moment_a_build_leaves_every_page_whole_and_the_next_one_mends_the_rest()
    {
        using var site = TestSite.WithMinutes("Tekst.");
        site.Write("communities/nordvik/ssu/2024-05-22/index.md", TestSite.Page("summary: Et møte til."));
        site.Write("communities/nordvik/ssu/2024-05-22/notat.txt", "Et notat.\n");
        var work = Directory.CreateTempSubdirectory("samla-kill-").FullName;
        var seed = Random.Shared.Next();
        try
        {
            var result = new KilledBuilds(Script.Samla, work, new Random(seed), TextWriter.Null).Run(site.Input, builds: 16, every: 16);

            Assert.True(result.Wrong is null, $"seed {seed}: {result.Wrong}");
            Assert.Equal(16, result.Killed);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
