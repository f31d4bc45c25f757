using Samla.Text;

namespace Samla.Requirements;

/// <summary>A setting that a kind of requirement takes: its name, what it holds, and what it is for, as an editor can show it.</summary>
/// <param name="Name">The name in front matter.</param>
/// <param name="Type">What it holds.</param>
/// <param name="About">What it is for.</param>
/// <param name="Required">Whether the kind can't be judged without it.</param>
/// <param name="Allowed">The words that it may be, for <see cref="SettingType.Word"/> and <see cref="SettingType.Words"/>.</param>
public sealed record SettingField(string Name, SettingType Type, Bilingual About, bool Required = false, IReadOnlyList<string>? Allowed = null);
