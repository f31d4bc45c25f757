using System.Globalization;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Input;

/// <summary>Tells of what goes beyond a bound: what was found, the bound, and the name that raises it.</summary>
internal static class Bound
{
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0", NumberGroupSizes = [3] };

    /// <summary>Tells of it.</summary>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="rule">What kind of bound.</param>
    /// <param name="place">Where.</param>
    /// <param name="found">What was found, as a sentence without the bound.</param>
    /// <param name="bound">The bound, with its unit.</param>
    /// <param name="name">Its name under <c>limits</c> in <c>site.yaml</c>.</param>
    public static void Tell(DiagnosticBag diagnostics, Rule rule, Place place, Bilingual found, string bound, string name) =>
        diagnostics.Add(rule, place, $"{found.Nb} Grensen er {bound} («{name}»).", $"{found.Nn} Grensa er {bound} («{name}»).");

    /// <summary>«12 000».</summary>
    public static string Number(long number) => number.ToString("#,0", Grouped);
}
