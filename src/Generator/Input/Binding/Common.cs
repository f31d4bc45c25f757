using Samla.Diagnostics;
using Samla.Input.Yaml;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Input.Binding;

/// <summary>Fields that several kinds of record share.</summary>
internal static class Common
{
    /// <summary>What every page has. <paramref name="title"/> stands in where a title may be left out.</summary>
    public static PageHead Head(Fields fields, string? title = null)
    {
        fields.Reading.Reviewed.AddRange(ReviewedBinder.Bind(fields));
        return new PageHead(
            Title(fields, title),
            fields.Text("summary"),
            fields.Word<Language>("language") ?? fields.Reading.Language,
            fields.Date("asOf"),
            Sources(fields),
            Disputed(fields),
            fields.Text("inferred"),
            fields.Flag("draft") ?? false,
            fields.Reading.Place);
    }

    private static string Title(Fields fields, string? standIn)
    {
        var title = standIn is null ? fields.Required("title") : fields.Text("title") ?? standIn;
        var most = fields.Reading.Limits.Title;
        if (title.Length > most)
        {
            var length = Bound.Number(title.Length);
            Bound.Tell(fields.Reading.Diagnostics, SafetyRules.TooMuch, fields.PlaceOf("title"), new($"Tittelen er på {length} tegn.", $"Tittelen er på {length} teikn."), Bound.Number(most), "title");
        }

        return title;
    }

    public static IReadOnlyList<SourceRef> Sources(Fields fields) => fields.List(
        "sources",
        source => new SourceRef(
            source.RequiredReference("id", ReferenceKind.Source),
            source.Text("at"),
            source.Texts("for"),
            source.Date("asOf"),
            source.Word<Language>("language"),
            source.Place),
        (word, at) =>
        {
            fields.Reading.References.Add(new Reference(ReferenceKind.Source, word.Text, word.Place, at));
            return new SourceRef(word.Text, null, [], null, null, word.Place);
        });

    public static IReadOnlyList<Absence> Absences(Fields fields) =>
    [
        .. fields.List(
            "none",
            absence => RequiredWord<AbsenceKind>(absence, "what") is { } what
                ? new Absence(what, absence.Required("reason"), Sources(absence), absence.Place)
                : null)
            .OfType<Absence>(),
    ];

    public static Period Period(Fields fields)
    {
        var period = new Period(fields.Date("from"), fields.Date("until"), fields.Date("fromPlanned"), fields.Date("untilPlanned"));
        CheckOrder(fields, "from", period.From ?? period.FromPlanned, "until", period.Until ?? period.UntilPlanned);
        return period;
    }

    /// <summary>Tells of a span whose end lies surely before its beginning.</summary>
    public static void CheckOrder(Fields fields, string fromKey, PartialDate? from, string untilKey, PartialDate? until)
    {
        if (from is { } start && until is { } end && end.Latest < start.Earliest)
        {
            fields.Report(
                ModelRules.EndsBeforeItBegins,
                fields.Has(untilKey) ? untilKey : fromKey,
                $"Slutten ({end}) er før begynnelsen ({start}).",
                $"Slutten ({end}) er før byrjinga ({start}).");
        }
    }

    /// <summary>A contact. A portrait needs the date on which the person agreed to it, here or at the <paramref name="agreed"/> of whoever the contact belongs to.</summary>
    public static Contact? Contact(Fields fields, PartialDate? agreed = null) => fields.Map("contact", contact =>
    {
        var consent = contact.Date("consent") ?? agreed;
        var portrait = contact.Text("portrait");
        if (portrait is not null && consent is null)
        {
            contact.Report(PrivacyRules.PortraitConsent, "portrait", "Portrettet har ikke noe samtykke.", "Portrettet har ikkje noko samtykke.");
        }

        return new Contact(
            contact.Text("name"),
            contact.Text("title"),
            contact.Text("organisation"),
            contact.Email("email"),
            contact.Phone("phone"),
            contact.Web("website"),
            contact.Date("confirmed"),
            Portrait(contact, portrait));
    });

    private static string? Portrait(Fields contact, string? file)
    {
        var reading = contact.Reading;
        if (file is null || reading.Portraits.Contains(file))
        {
            return file is null ? null : $"/{reading.File.Id}/{file}";
        }

        var near = Nearest.To(file, reading.Portraits) is { } candidate ? candidate : null;
        contact.Report(
            PrivacyRules.PortraitMissing,
            "portrait",
            $"Det ligger ikke noe bilde «{file}» ved siden av filen.{(near is null ? "" : $" Mente du «{near}»?")}",
            $"Det ligg ikkje noko bilete «{file}» ved sida av fila.{(near is null ? "" : $" Meinte du «{near}»?")}");
        return null;
    }

    /// <summary>Attachments; <paramref name="beside"/> has the files beside the page with their sizes.</summary>
    public static IReadOnlyList<Paper> Papers(Fields fields, IReadOnlyDictionary<string, long> beside) => fields.List("papers", paper =>
    {
        var file = paper.Text("file");
        return new Paper(paper.Required("title"), file, file is not null && beside.TryGetValue(file, out var size) ? size : null, paper.Web("address"), paper.Place);
    });

    /// <summary>An enum's word that must be there.</summary>
    public static T? RequiredWord<T>(Fields fields, string key) where T : struct, Enum
    {
        if (!fields.Has(key))
        {
            fields.ReportMissing(key);
        }

        return fields.Word<T>(key);
    }

    /// <summary>A date that must be there.</summary>
    public static PartialDate? RequiredDate(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            fields.ReportMissing(key);
        }

        return fields.Date(key);
    }

    /// <summary>The same text in both written standards.</summary>
    public static Bilingual? Both(Fields fields, string key) =>
        fields.Map(key, text => new Bilingual(text.Required("nb"), text.Required("nn")));

    public static string Community(Fields fields) => fields.Reading.File.Community ?? "";

    /// <summary>A reference by a bare word in a list.</summary>
    public static string Bare(Fields fields, ScalarNode word, string at, ReferenceKind kind)
    {
        fields.Reading.References.Add(new Reference(kind, word.Text, word.Place, at));
        return word.Text;
    }

    private static IReadOnlyList<Disputed> Disputed(Fields fields) => fields.List("disputed", dispute =>
    {
        var claims = dispute.List("claims", claim => new Claim(
            claim.Required("value"),
            claim.RequiredReference("source", ReferenceKind.Source),
            claim.Text("at"),
            claim.Word<Language>("language")));
        var use = dispute.Text("use");
        if (use is not null && claims.All(claim => claim.Value != use))
        {
            dispute.Report(
                ModelRules.DisputedUse,
                "use",
                $"Ingen av påstandene har verdien «{use}».",
                $"Ingen av påstandane har verdien «{use}».");
        }

        return new Disputed(dispute.Required("field"), claims, use, dispute.Text("why"), dispute.Place);
    });
}
