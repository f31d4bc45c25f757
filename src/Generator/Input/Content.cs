using Samla.Addresses;

namespace Samla.Input;

/// <summary>All that was read: the records, and what must be checked about them when everything is known.</summary>
/// <param name="Portal">The records.</param>
/// <param name="References">Ids that must lead to something.</param>
/// <param name="Links">Links in the texts.</param>
/// <param name="Attachments">Files that are copied.</param>
/// <param name="Absent">Pages that are kept out; an id of one of them isn't a mistake of its own.</param>
/// <param name="Addresses">What was published before, and where it has moved.</param>
/// <param name="LanguageOf">The written standard of a file as it is shown in messages.</param>
/// <param name="FilesRead">How many files there are.</param>
internal sealed record Content(
    Model.Portal Portal,
    IReadOnlyList<Reference> References,
    IReadOnlyList<ContentLink> Links,
    IReadOnlyList<Attachment> Attachments,
    IReadOnlyList<AbsentPage> Absent,
    AddressBook Addresses,
    Func<string, Text.Language> LanguageOf,
    int FilesRead);
