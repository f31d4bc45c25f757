using Samla.Text;
using Samla.Time;

namespace Samla.Input.Binding;

/// <summary>The name of a meeting's file, <c>yyyy[-mm[-dd]][-suffix]</c>, and the date in it. A suffix begins with a letter.</summary>
internal static class MeetingName
{
    /// <summary>The date; null when the name has none.</summary>
    public static PartialDate? DateOf(string name)
    {
        foreach (var length in (int[])[10, 7, 4])
        {
            var whole = name.Length == length;
            var suffixed = name.Length > length + 1 && name[length] == '-' && char.IsAsciiLetterLower(name[length + 1]);
            if ((whole || suffixed) && PartialDate.Parse(name[..length]) is { } date)
            {
                return Slug.IsId(name) ? date : null;
            }
        }

        return null;
    }
}
