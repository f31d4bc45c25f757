using Samla.Commands;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Privacy;

namespace Samla.Outside;

/// <summary>
/// Whether the addresses outside the site that stand in the content are there. It is the one part of the program that uses the network, and only when it is
/// told to; what an address answers, or that it doesn't, is never an error by itself.
/// </summary>
internal static class OutsideCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>What a build found, and what came of asking.</summary>
    public static IReadOnlyList<Diagnostic> Of(BuildResult result, DateTimeOffset now)
    {
        using var handler = Asker.Handler();
        using var asker = new Asker(handler, result.Portal.Site.Address, Pause);
        var found = new DiagnosticBag();
        foreach (var diagnostic in result.Diagnostics)
        {
            found.Add(diagnostic);
        }

        Check(Outside(result), asker, new AskedBefore(AskedBefore.StandardFile, now), Longest, found).GetAwaiter().GetResult();
        return [.. PrivacyGate.Masked(found.Sorted(result.Portal.Site.Severities), result.Personal)];
    }

    /// <summary>The links of a build that lead away from the site itself. One with something private in it is told of already, and isn't sent to anybody.</summary>
    public static IEnumerable<OutsideLink> Outside(BuildResult result) => result.Outside.Where(one =>
        !$"{one.Address}/".StartsWith($"{result.Portal.Site.Address}/", StringComparison.Ordinal) && result.Personal.In(one.Address).Count == 0);

    /// <summary>Tells of each place where an address stands that isn't there, or of which nobody knows.</summary>
    public static async Task Check(IEnumerable<OutsideLink> links, Asker asker, AskedBefore before, TimeSpan time, DiagnosticBag diagnostics)
    {
        var byAddress = links.ToLookup(one => one.Address.Split('#')[0], StringComparer.Ordinal);
        var addresses = byAddress.Select(one => one.Key).ToList();
        var answers = await asker.Ask(addresses.Where(one => before.Of(one) is null), time);
        before.Keep(answers.Where(one => one.Value != Answer.OutOfTime));
        foreach (var address in addresses)
        {
            var answer = before.Of(address) ?? answers[address];
            if (answer.Kind != AnswerKind.There)
            {
                var (gone, why) = (answer.Kind == AnswerKind.Gone, answer.InWords);
                foreach (var link in byAddress[address])
                {
                    diagnostics.Add(
                        gone ? TextRules.OutsideLinkGone : TextRules.OutsideLinkUnasked,
                        link.Place,
                        $"Lenken «{address}» {(gone ? "fører ingen steder" : "kunne ikke prøves")}: {why.Nb}.",
                        $"Lenkja «{address}» {(gone ? "fører ingen stader" : "kunne ikkje prøvast")}: {why.Nn}.");
                }
            }
        }
    }
}
