namespace Samla.Tests.Importing;

public class NothingIsLostTests
{
    private const int Documents = 60;

    [Fact]
    public void Whatever_is_put_together_comes_through_with_every_word_and_reads_back_without_a_mistake()
    {
        using var site = new ImportSite();
        var faults = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var bytes = new RandomMinutes(seed).Bytes();
            var result = site.Import(bytes, more: "--force");
            faults.AddRange(VisibleWords.Lost(bytes, result, "kl bakgrunn 1").Select(word => $"{seed}: {word}"));
            if (result.Code != 0)
            {
                faults.Add($"{seed}: {result.Told}");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void A_page_is_made_of_it_that_says_the_same()
    {
        for (var seed = 100; seed < 105; seed++)
        {
            using var site = new ImportSite();
            var bytes = new RandomMinutes(seed).Bytes();
            site.Import(bytes).Done();

            Assert.Empty(site.BuildErrors());
        }
    }
}
