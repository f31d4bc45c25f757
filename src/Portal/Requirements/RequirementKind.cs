using System.Text;
using Samla.Model;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>
/// A kind of requirement: what it asks, whom it can bind and how it is judged. Each kind is one class in <c>Kinds/</c>, found by its name: <c>ExOfficioRequirement</c>
/// is <c>ex-officio</c> in front matter.
/// </summary>
public abstract class RequirementKind
{
    private static readonly Lazy<IReadOnlyDictionary<string, RequirementKind>> ByName = new(() => typeof(RequirementKind).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(RequirementKind)))
        .Select(type => (RequirementKind)Activator.CreateInstance(type)!)
        .OrderBy(kind => kind.Name, StringComparer.Ordinal)
        .ToDictionary(kind => kind.Name, StringComparer.Ordinal));

    /// <summary>Every kind by name, in the order of the names.</summary>
    public static IReadOnlyDictionary<string, RequirementKind> All => ByName.Value;

    /// <summary>The word in front matter.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What it asks, in a sentence that an editor can show.</summary>
    public abstract Bilingual About { get; }

    /// <summary>What can be set.</summary>
    public abstract IReadOnlyList<SettingField> Settings { get; }

    /// <summary>The field of the subject that it is judged by, as disputes name it: <c>seats</c>.</summary>
    public virtual string? JudgedBy => null;

    /// <summary>The kind gets its name from its class.</summary>
    protected RequirementKind() => Name = NameOf(GetType().Name);

    /// <summary>What a requirement of this kind is held against. Without more it is what the scope says: a committee, those of some tiers, or a community.</summary>
    public virtual IEnumerable<Subject> Subjects(Judging on, Requirement requirement) => on.CommitteesOrCommunity(requirement);

    /// <summary>What the requirement asks of the subject, in a sentence.</summary>
    public abstract Bilingual Expected(Judging on, Requirement requirement, Subject subject);

    /// <summary>What the data says. Who wouldn't be bound that day isn't asked about.</summary>
    public abstract Verdict Judge(Judging on, Requirement requirement, Subject subject);

    private static string NameOf(string type)
    {
        var name = new StringBuilder();
        foreach (var letter in type[..^"Requirement".Length])
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
