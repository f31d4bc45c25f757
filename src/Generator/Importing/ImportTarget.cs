using Samla.Importing.Meaning;
using Samla.Text;

namespace Samla.Importing;

/// <summary>Where imported meetings go.</summary>
/// <param name="Input">The folder with the content.</param>
/// <param name="Committee">The id of the committee.</param>
/// <param name="Standard">The written standard that its meetings inherit.</param>
/// <param name="Names">The names of the committee and its community.</param>
/// <param name="Force">Whether a meeting that is there already is replaced.</param>
internal sealed record ImportTarget(string Input, string Committee, Language Standard, IReadOnlyList<string> Names, bool Force)
{
    /// <summary>The folder of the committee's meetings.</summary>
    public string Folder => Path.Combine(Input, "communities", Committee);

    /// <summary>What is known of a meeting before its document is read.</summary>
    public MeetingHints HintsFor(string file) => new(Path.GetFileNameWithoutExtension(file), Names);
}
