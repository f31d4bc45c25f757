using Samla.Diagnostics;
using Samla.Writing;

namespace Samla.Addresses;

/// <summary>Adds what was published to <c>addresses.json</c>. Nothing is ever taken out of it.</summary>
internal static class Remembering
{
    /// <summary>Writes the file when there is something new, and tells how many addresses came to it.</summary>
    /// <param name="input">The folder with the content.</param>
    /// <param name="lasting">The addresses of the finished site.</param>
    public static int Add(string input, IReadOnlyList<string> lasting)
    {
        var path = Path.Combine(input, AddressBook.FileName);
        var book = File.Exists(path) ? new AddressBookReader(File.ReadAllBytes(path), AddressBook.FileName, new DiagnosticBag()).Read() : AddressBook.Empty;
        var known = book.Published.Select(one => one.Address).ToHashSet(StringComparer.Ordinal);
        var fresh = lasting.Where(address => !known.Contains(address)).Distinct(StringComparer.Ordinal).ToList();
        if (fresh.Count > 0)
        {
            SafeFile.Write(path, AddressBookText.Of(book.Redirects.Moved, known.Concat(fresh)));
        }

        return fresh.Count;
    }
}
