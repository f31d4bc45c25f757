using System.Text;
using Samla.Addresses;
using Samla.Model;
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
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> All()
    {
        foreach (var committee in portal.Committees)
        {
            if (Contacts.Of(portal, committee, today).ToList() is { Count: > 0 } contacts)
            {
                yield return File(Address.Contact(committee), committee, contacts);
            }

            foreach (var seat in committee.Seats.Where(seat => seat.Id is not null && GpSeat.IsForGp(seat)))
            {
                if (Contacts.Of(seat, today).ToList() is { Count: > 0 } members)
                {
                    yield return File(Address.Contact(committee, seat), committee, members);
                }
            }
        }
    }

    private (string Path, ReadOnlyMemory<byte> Content) File(string address, Committee committee, List<Contact> contacts)
    {
        var file = new StringBuilder();
        for (var i = 0; i < contacts.Count; i++)
        {
            Add(file, contacts[i], committee, address, i);
        }

        return (address.TrimStart('/'), Encoding.UTF8.GetBytes(file.ToString()));
    }

    private void Add(StringBuilder file, Contact contact, Committee committee, string address, int number)
    {
        var organisation = contact.Organisation is { } where ? portal.Parties.Find(where)?.Name ?? where : portal.Communities.Find(committee.Community)?.Title;
        var name = contact.Name ?? View.Joined(committee.Title, organisation is not null && committee.Title.Contains(organisation, StringComparison.Ordinal) ? null : organisation);
        ContentLine.Add(file, "BEGIN", "VCARD");
        ContentLine.Add(file, "VERSION", "3.0");
        Text("FN", name);
        // Which part of a name is the family's isn't said; whole it can't be wrong.
        ContentLine.Add(file, "N", $";{ContentLine.Text(name)};;;");
        ContentLine.Add(file, "ORG", $"{ContentLine.Text(organisation ?? "")};{ContentLine.Text(committee.Title)}");
        Text("TITLE", contact.Title);
        Text("EMAIL;TYPE=INTERNET", contact.Email);
        Text("TEL;TYPE=WORK", contact.Phone);
        ContentLine.Add(file, "URL", contact.Website ?? baseUrl + Address.Of(committee));
        Text("NOTE", Note(contact, committee));
        if (contact.Confirmed is { Precision: DatePrecision.Day } confirmed)
        {
            ContentLine.Add(file, "REV", $"{confirmed.Earliest:yyyy-MM-dd}");
        }

        Text("UID", $"{baseUrl}{address}#{number + 1}");
        ContentLine.Add(file, "SOURCE", baseUrl + address);
        ContentLine.Add(file, "END", "VCARD");

        void Text(string property, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                ContentLine.Add(file, property, ContentLine.Text(value));
            }
        }
    }

    private string Note(Contact contact, Committee committee)
    {
        var words = InterfaceWords.In(committee.Language);
        var confirmed = contact.Confirmed is { } date ? words.Confirmed(NorwegianDates.Long(date)) : words.NotConfirmed;
        return $"{confirmed} {baseUrl}{Address.Of(committee)}";
    }
}
