namespace Samla.Input;

/// <summary>What a file in <c>input/</c> is, by its place.</summary>
internal enum FileKind
{
    Site,
    Sources,
    Glossary,
    Lexicon,
    Parties,
    Addresses,
    Community,
    Committee,
    Meeting,
    Plan,
    Agreement,
    Guideline,
    Page,
    Attachment,
    Portrait,
}
