using Samla.Addresses;
using Samla.Model;
using Samla.Output;
using Samla.Text;
using Samla.Theme.Interface;
using Samla.Theme.Parts;
using Samla.Time;

namespace Samla.Exporters;

/// <summary>
/// The contacts that a telephone can save: a file for each committee that can be reached, and one for each seat of GPs whose holder can. They are vCard 3.0
/// (RFC 2426), since Outlook and many telephones don't read 4.0, and all that read 4.0 read 3.0.
/// </summary>
internal sealed class VCards(Model.Portal portal, DateOnly today, string baseUrl)
{
    /// <summary>Every file.</summary>
    public IEnumerable<OutputFile> All()
    {
        foreach (var committee in portal.Committees)
        {
            if (Contacts.Of(portal, committee, today).ToList() is { Count: > 0 } contacts)
            {
                yield return File(Address.Contact(committee), committee, contacts);
            }

            foreach (var seat in committee.Seats.Where(seat => seat.Id is not null && GpSeat.IsForGp(seat)))
            {
                if (Contacts.Of(committee, seat, today).ToList() is { Count: > 0 } members)
                {
                    yield return File(Address.Contact(committee, seat), committee, members);
                }
            }
        }
    }

    private OutputFile File(string address, Committee committee, List<Contact> contacts) => new(address.TrimStart('/'), () =>
    {
        var lines = new ContentLines();
        for (var i = 0; i < contacts.Count; i++)
        {
            Add(lines, contacts[i], committee, address, i);
        }

        return lines.Bytes;
    });

    private void Add(ContentLines lines, Contact contact, Committee committee, string address, int number)
    {
        var organisation = contact.Organisation is { } where ? portal.Parties.Find(where)?.Name ?? where : portal.Communities.Find(committee.Community)?.Title ?? "";
        var name = contact.Name ?? View.Joined(committee.Title, committee.Title.Contains(organisation, StringComparison.Ordinal) ? null : organisation);
        lines.Line("BEGIN", "VCARD");
        lines.Line("VERSION", "3.0");
        lines.Text("FN", name);
        // Which part of a name is the family's isn't said; whole it can't be wrong.
        lines.Line("N", $";{ContentLines.Escaped(name)};;;");
        lines.Line("ORG", $"{ContentLines.Escaped(organisation)};{ContentLines.Escaped(committee.Title)}");
        lines.Text("TITLE", contact.Title);
        lines.Text("EMAIL;TYPE=INTERNET", contact.Email);
        lines.Text("TEL;TYPE=WORK", contact.Phone);
        lines.Line("URL", contact.Website ?? baseUrl + Address.Of(committee));
        lines.Text("NOTE", Note(contact, committee));
        if (contact.Confirmed is { Precision: DatePrecision.Day } confirmed)
        {
            lines.Line("REV", $"{confirmed.Earliest:yyyy-MM-dd}");
        }

        lines.Line("UID", $"{baseUrl}{address}#{number + 1}");
        lines.Line("SOURCE", baseUrl + address);
        lines.Line("END", "VCARD");
    }

    private string Note(Contact contact, Committee committee)
    {
        var words = InterfaceWords.In(committee.Language);
        var confirmed = contact.Confirmed is { } date ? words.Confirmed(NorwegianDates.Long(date)) : words.NotConfirmed;
        return $"{confirmed} {baseUrl}{Address.Of(committee)}";
    }
}
