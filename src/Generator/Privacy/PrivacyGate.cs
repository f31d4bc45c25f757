using Samla.Diagnostics;
using Samla.Input;
using Samla.Text;

namespace Samla.Privacy;

/// <summary>
/// What was found in the files, held against what somebody has looked at: the rest is told of, and stops the site. A review that has expired covers nothing, one that covers nothing is told of too.
/// </summary>
internal static class PrivacyGate
{
    private const int Longest = 2_000;

    /// <summary>Tells of everything that can't be published on a day.</summary>
    public static void Check(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        var hits = content.Private.Concat(InCopied(content, diagnostics)).ToLookup(hit => (What: hit.Rule.Name, hit.Place.File));
        foreach (var expired in content.Reviewed.Where(review => review.Until?.Latest < today))
        {
            diagnostics.Add(
                PrivacyRules.ReviewExpired,
                expired.Place,
                $"Vurderingen av «{expired.What}» gjaldt til {expired.Until}.",
                $"Vurderinga av «{expired.What}» gjaldt til {expired.Until}.",
                "reviewed");
        }

        var valid = content.Reviewed.Where(review => review.Until?.Latest >= today).ToLookup(review => (review.What, File: FileOf(review)));
        foreach (var of in valid)
        {
            var (covered, found) = (Covered(of), hits[of.Key].Count());
            if (covered != found)
            {
                var (nb, nn) = of.Count() == 1 ? ("Vurderingen gjelder", "Vurderinga gjeld") : ("Vurderingene gjelder til sammen", "Vurderingane gjeld til saman");
                diagnostics.Add(
                    found > covered ? PrivacyRules.ReviewExpired : PrivacyRules.ReviewUnused,
                    of.Last().Place,
                    found == 0 ? $"Det er ingenting av «{of.Key.What}» i filen lenger." : $"{nb} {covered} av «{of.Key.What}», men nå er det {found}.",
                    found == 0 ? $"Det er ikkje noko av «{of.Key.What}» i fila lenger." : $"{nn} {covered} av «{of.Key.What}», men no er det {found}.",
                    "reviewed");
            }
        }

        foreach (var hit in hits.Where(of => of.Count() > Covered(valid[of.Key])).SelectMany(of => of))
        {
            diagnostics.Add(new Diagnostic(hit.Rule, hit.Message, hit.Place));
        }
    }

    private static long Covered(IEnumerable<Reviewed> reviews) => reviews.Sum(review => (long)review.Count);

    // Files that are copied as they lie are many and large, and each is looked through by itself.
    private static List<PrivacyHit> InCopied(Content content, DiagnosticBag diagnostics) =>
    [
        .. content.Attachments.Concat(content.Portraits).AsParallel().SelectMany(file =>
        {
            try
            {
                return file.Private;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(ReadingRules.Unreadable, new Place(file.File.Shown), "Filen kan ikke leses.", "Fila kan ikkje lesast.");
                return [];
            }
        }),
    ];

    /// <summary>The diagnostics as they can be told anywhere: whatever they quote of a file has nothing in it that mustn't be seen, nothing that can't, and is cut where nobody would read on.</summary>
    public static IEnumerable<Diagnostic> Masked(IEnumerable<Diagnostic> diagnostics, PersonalData personal) => diagnostics.Select(one => one with
    {
        Message = Masked(one.Message, personal),
        Place = Masked(one.Place, personal),
        Field = one.Field is null ? null : Masked(one.Field, personal),
        Related = [.. one.Related.Select(related => new RelatedPlace(Masked(related.Place, personal), Masked(related.Note, personal)))],
        Fix = one.Fix is null ? null : new Fix(Masked(one.Fix.Place, personal), personal.Masked(one.Fix.Text)),
    });

    private static Bilingual Masked(Bilingual text, PersonalData personal) => new(Masked(text.Nb, personal), Masked(text.Nn, personal));

    // In this order: neither half a number nor one with its hidden letters written out would be known for what it is.
    private static string Masked(string text, PersonalData personal)
    {
        var masked = personal.Masked(text);
        return Visible.Of(masked.Length > Longest ? $"{masked.AsSpan(0, Longest)}…" : masked);
    }

    private static Place Masked(Place place, PersonalData personal) => place with { File = personal.Masked(place.File) };

    // Paths in messages are parted by a slash on every system.
    private static string FileOf(Reviewed review) =>
        review.File is null ? review.Place.File : $"{review.Place.File[..(review.Place.File.LastIndexOf('/') + 1)]}{review.File}";
}
