using Samla.Fuzz;

namespace Samla.Tests.Input;

/// <summary>A thousand inputs made by chance; <c>bench/Fuzz</c> tries as many as one likes.</summary>
public class FuzzTests
{
    private const int Half = 500;

    [Fact]
    public void The_same_inputs_in_every_run_are_read_or_told_of() => Assert.Empty(Told(20240318));

    [Fact]
    public void Others_in_each_run_are_read_or_told_of() => Assert.Empty(Told((ulong)DateTime.UtcNow.Ticks));

    private static IEnumerable<string> Told(ulong seed) =>
        new Fuzzing(seed).Try(0, Half).Select(failure => $"{failure.Kind}: dotnet run --project bench/Fuzz -c Release -- --seed {seed} --only {failure.Number}\n{failure.What}");
}
