using System.Text;

namespace Samla.Privacy;

/// <summary>Finds in a text what mustn't be published about somebody, and hides it. Pure, and the same for text of pages, of attachments and of messages.</summary>
public sealed class PersonalData
{
    // What stands in the place of a letter that isn't shown.
    private const char Hidden = '•';

    private readonly ListedWords words;

    /// <summary>With the words that the portal has on its own list.</summary>
    public PersonalData(IReadOnlyList<string> listed)
    {
        Listed = listed;
        words = new ListedWords(listed);
    }

    /// <summary>What is looked for where there is no list.</summary>
    public static PersonalData WithoutList { get; } = new([]);

    /// <summary>The words that mustn't be published.</summary>
    public IReadOnlyList<string> Listed { get; }

    /// <summary>All that is found, by place; of what lies over one another, the first kind that <see cref="PersonalDataKind"/> names.</summary>
    public IReadOnlyList<PersonalDatum> In(string text)
    {
        var read = Unescaped.Of(text);
        var groups = DigitGroups.Of(read.Text);
        IEnumerable<PersonalDatum> all =
        [
            .. groups.Count == 0 ? [] : IdentityNumbers.In(groups),
            .. groups.Count == 0 ? [] : BirthDates.In(read.Text, groups),
            .. PrivateEmails.In(read.Text),
            .. groups.Count == 0 ? [] : MobileNumbers.In(read.Text, groups),
            .. words.In(read.Text),
        ];
        var found = new List<PersonalDatum>();
        bool[]? taken = null;
        foreach (var one in all)
        {
            taken ??= new bool[read.Text.Length];
            var place = taken.AsSpan(one.Start, one.Length);
            if (!place.Contains(true))
            {
                found.Add(one);
                place.Fill(true);
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found.ConvertAll(read.InWritten);
    }

    /// <summary>The text with all that is found hidden but for its first and last letter; the same string when there is nothing. Lines and places stay as they are.</summary>
    public string Masked(string text)
    {
        var found = In(text);
        if (found.Count == 0)
        {
            return text;
        }

        var masked = new StringBuilder(text);
        foreach (var one in found)
        {
            for (var at = one.Start + 1; at < one.End - 1; at++)
            {
                if (masked[at] is not ('\n' or '\r'))
                {
                    masked[at] = Hidden;
                }
            }
        }

        return masked.ToString();
    }

    /// <summary>The first and the last letter of what was found, which is all that may be told of it.</summary>
    public static string Ends(string text, PersonalDatum found) => $"{text[found.Start]}…{text[found.End - 1]}";
}
