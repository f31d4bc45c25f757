using Samla.Input;
using Samla.Text;

namespace Samla.Editing;

/// <summary>What kinds of file are called.</summary>
internal static class KindTexts
{
    /// <summary>The name of a kind that has fields.</summary>
    public static Bilingual Of(FileKind kind) => kind switch
    {
        FileKind.Site => new("Portalen", "Portalen"),
        FileKind.Sources => new("Kilder", "Kjelder"),
        FileKind.Glossary => new("Ordliste", "Ordliste"),
        FileKind.Lexicon => new("Ord for søket", "Ord for søket"),
        FileKind.Parties => new("Parter", "Partar"),
        FileKind.Community => new("Helsefellesskap", "Helsefellesskap"),
        FileKind.Committee => new("Samarbeidsorgan", "Samarbeidsorgan"),
        FileKind.Meeting => new("Møte", "Møte"),
        FileKind.Plan => new("Plan", "Plan"),
        FileKind.Agreement => new("Avtale", "Avtale"),
        FileKind.Guideline => new("Retningslinje", "Retningsline"),
        FileKind.Page => new("Side", "Side"),
        _ => throw new InvalidOperationException($"{kind} has no fields."),
    };
}
