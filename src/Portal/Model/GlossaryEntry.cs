using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Model;

/// <summary>A word or abbreviation explained; <paramref name="Communities"/> empty means everywhere.</summary>
public sealed record GlossaryEntry(string Term, Bilingual Form, Bilingual? Text, IReadOnlyList<string> Communities, Place Place);
