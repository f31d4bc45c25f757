using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Privacy;

namespace Samla.Input;

/// <summary>All that was read: the records, and what must be checked about them when everything is known.</summary>
/// <param name="Portal">The records.</param>
/// <param name="References">Ids that must lead to something.</param>
/// <param name="Links">Links in the texts.</param>
/// <param name="Personal">What is looked for in texts that mustn't be published.</param>
/// <param name="Private">What was found of it.</param>
/// <param name="Reviewed">What somebody has looked at and found can be published.</param>
/// <param name="Attachments">Files that are copied.</param>
/// <param name="Portraits">Pictures of people, which are copied while they are shown.</param>
/// <param name="Absent">Pages that are kept out; an id of one of them isn't a mistake of its own.</param>
/// <param name="Addresses">What was published before, and where it has moved.</param>
/// <param name="LanguageOf">The written standard of a file as it is shown in messages.</param>
/// <param name="Files">The files that were read.</param>
/// <param name="Misplaced">What was told of files by their names and places alone.</param>
/// <param name="Pages">What came of each file with a page, by its path in <c>input/</c>, so that the next reading needn't begin anew.</param>
internal sealed record Content(
    Model.Portal Portal,
    IEnumerable<Reference> References,
    IEnumerable<ContentLink> Links,
    PersonalData Personal,
    IReadOnlyList<PrivacyHit> Private,
    IReadOnlyList<Reviewed> Reviewed,
    IReadOnlyList<Attachment> Attachments,
    IReadOnlyList<Attachment> Portraits,
    IReadOnlyList<AbsentPage> Absent,
    AddressBook Addresses,
    Func<string, Text.Language> LanguageOf,
    IReadOnlyList<InputFile> Files,
    IReadOnlyList<(Place Place, Text.Bilingual Message)> Misplaced,
    IReadOnlyDictionary<string, ReadPage> Pages)
{
    /// <summary>Addresses outside the site, in texts and in fields.</summary>
    public required IEnumerable<OutsideLink> Outside { get; init; }
}
