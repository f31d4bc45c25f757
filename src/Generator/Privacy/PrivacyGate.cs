using Samla.Diagnostics;
using Samla.Input;

namespace Samla.Privacy;

/// <summary>
/// What was found in the files, held against what somebody has looked at: the rest is told of, and stops the site. A review that has expired covers nothing, one that covers nothing is told of too.
/// </summary>
internal static class PrivacyGate
{
    /// <summary>Tells of everything that can't be published on a day.</summary>
    public static void Check(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        var all = content.Private.Concat(InCopied(content, diagnostics)).ToList();
        var found = all.ToLookup(hit => (hit.Rule.Name, hit.Place.File));
        var covered = new HashSet<(string What, string File)>();
        foreach (var review in content.Reviewed)
        {
            var about = (review.What, File: FileOf(review));
            var count = found[about].Count();
            if (review.Until is not { } until)
            {
                continue;
            }

            if (until.Latest < today)
            {
                diagnostics.Add(
                    PrivacyRules.ReviewExpired,
                    review.Place,
                    $"Vurderingen av «{review.What}» gjaldt til {until}.",
                    $"Vurderinga av «{review.What}» gjaldt til {until}.",
                    "reviewed");
            }
            else if (count > review.Count)
            {
                diagnostics.Add(
                    PrivacyRules.ReviewExpired,
                    review.Place,
                    $"Vurderingen gjelder {review.Count} av «{review.What}», men nå er det {count}.",
                    $"Vurderinga gjeld {review.Count} av «{review.What}», men no er det {count}.",
                    "reviewed");
            }
            else
            {
                covered.Add(about);
                if (count < review.Count)
                {
                    diagnostics.Add(
                        PrivacyRules.ReviewUnused,
                        review.Place,
                        count == 0 ? $"Det er ingenting av «{review.What}» i filen lenger." : $"Vurderingen gjelder {review.Count} av «{review.What}», men nå er det {count}.",
                        count == 0 ? $"Det er ikkje noko av «{review.What}» i fila lenger." : $"Vurderinga gjeld {review.Count} av «{review.What}», men no er det {count}.",
                        "reviewed");
                }
            }
        }

        foreach (var hit in all.Where(hit => !covered.Contains((hit.Rule.Name, hit.Place.File))))
        {
            diagnostics.Add(new Diagnostic(hit.Rule, hit.Message, hit.Place));
        }
    }

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

    /// <summary>The diagnostics as they can be told anywhere: whatever they quote of a file has nothing in it that mustn't be seen.</summary>
    public static IEnumerable<Diagnostic> Masked(IEnumerable<Diagnostic> diagnostics, PersonalData personal) => diagnostics.Select(one => one with
    {
        Message = new(personal.Masked(one.Message.Nb), personal.Masked(one.Message.Nn)),
        Place = Masked(one.Place, personal),
        Field = one.Field is null ? null : personal.Masked(one.Field),
        Related = [.. one.Related.Select(related => related with { Place = Masked(related.Place, personal) })],
        Fix = one.Fix is null ? null : new Fix(Masked(one.Fix.Place, personal), personal.Masked(one.Fix.Text)),
    });

    private static Place Masked(Place place, PersonalData personal) => place with { File = personal.Masked(place.File) };

    // Paths in messages are parted by a slash on every system.
    private static string FileOf(Reviewed review) =>
        review.File is null ? review.Place.File : $"{review.Place.File[..(review.Place.File.LastIndexOf('/') + 1)]}{review.File}";
}
