using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/agreements.json</c>.</summary>
internal sealed class AgreementsData() : DataFile<Agreement>("agreements", new(
    "Avtalene, med parter, gyldighet og krav.",
    "Avtalane, med partar, kor lenge dei gjeld, og krav."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Agreement> Records(Model.Portal portal, Findings findings) => portal.Agreements;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Agreement one, DateOnly today)
    {
        writer.Opening(one, Address.Of(one), one.Community);
        writer.Text("short", one.Short);
        writer.Head(one);
        writer.WordList("levels", one.Levels);
        writer.Text("number", one.Number);
        writer.Texts("parties", Parties(portal, one));
        writer.List("signed", one.Signed, signature =>
        {
            writer.Text("party", signature.Party);
            writer.Date("date", signature.Date);
        });
        writer.Map("signedCount", one.SignedCount, signed =>
        {
            writer.Number("count", signed.Count);
            writer.Number("of", signed.Of);
            writer.Date("at", signed.At);
        });
        writer.Date("adopted", one.Adopted);
        writer.Text("adoptedBy", one.AdoptedBy);
        writer.Date("validFrom", one.ValidFrom);
        writer.Date("validUntil", one.ValidUntil);
        writer.Date("validFromPlanned", one.ValidFromPlanned);
        writer.Texts("replaces", one.Replaces);
        writer.Text("under", one.Under);
        writer.Map("reviewEvery", one.ReviewEvery, every =>
        {
            writer.Number("years", every.Years);
            writer.Number("months", every.Months);
        });
        writer.Date("lastReviewed", one.LastReviewed);
        writer.Texts("topics", one.Topics);
        writer.WordList("patientGroups", one.PatientGroups);
        writer.Texts("law", one.Law);
        writer.Text("website", one.Website);
        writer.Requirements(one.Requirements);
        writer.Closing(one);
    }

    // A national agreement has each of every community's.
    private static IEnumerable<string> Parties(Model.Portal portal, Agreement agreement)
    {
        IEnumerable<Community> communities = agreement.Community is { } id
            ? portal.Communities.Find(id) is { } community ? [community] : []
            : portal.Communities;
        return agreement.Parties
            .SelectMany(party => party.Each is { } each
                ? communities.SelectMany(one => Each(portal, one, each))
                : party.Party is { } single ? [single] : [])
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Each(Model.Portal portal, Community community, EachOf each) => each switch
    {
        EachOf.Municipalities => community.Municipalities,
        EachOf.Trusts => community.Trusts,
        EachOf.Hospitals => community.Hospitals,
        EachOf.Districts => portal.Parties
            .Where(party => party.Kind == PartyKind.District && community.Municipalities.Contains(party.PartOf))
            .Select(party => party.Id),
        _ => [],
    };
}
