using System.Text.RegularExpressions;
using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>The lines at the top that name a document. What says only what it is, whose and when, isn't repeated on the page.</summary>
/// <param name="Title">What the meeting is called, when that is more than its date; null else.</param>
/// <param name="SaysAgenda">Whether they say that the document calls to a meeting.</param>
/// <param name="SaysMinutes">Whether they say that it is minutes.</param>
/// <param name="IsDraft">Whether they say that it is a draft.</param>
/// <param name="Others">Headings among them that belong to the text.</param>
/// <param name="Next">Where the document goes on.</param>
internal sealed partial record DocumentTitle(string? Title, bool SaysAgenda, bool SaysMinutes, bool IsDraft, IReadOnlyList<Heading> Others, int Next)
{
    /// <summary>Reads them; what they say of the day and the hours goes to the facts.</summary>
    public static DocumentTitle Of(IReadOnlyList<Block> blocks, MeetingHints hints, MeetingFacts facts)
    {
        var (title, saysAgenda, saysMinutes, isDraft, others, at) = ((string?)null, false, false, false, new List<Heading>(), 0);
        for (; at < blocks.Count && blocks[at] is Heading heading && CaseLine.Parse(heading.Text.Plain) is null && LabelLine.Parse(heading.Text.Joined()) is null; at++)
        {
            var words = heading.Text.Plain;
            var (isAgenda, isMinutes, found) = (CallsTo().IsMatch(words), IsMinutesOf().IsMatch(words), WhenAndWhere.Of(words));
            var isSaid = SaysNothingNew(found.Rest, hints);
            if (heading.Level > 1 && !isAgenda && !isMinutes && found.Date is null && !isSaid)
            {
                break;
            }

            (saysAgenda, saysMinutes, isDraft) = (saysAgenda || (isAgenda && !isMinutes), saysMinutes || isMinutes, isDraft || DraftOf().IsMatch(words));
            facts.Take(found, words, isSaid);
            if (isSaid)
            {
                facts.Understand($"Overskriften «{words}» gjentas ikke: siden får navn av utvalget og datoen.");
            }
            else if (title is null && !heading.Text.Inlines.Any(one => one is Picture or NoteMark))
            {
                title = words;
            }
            else
            {
                others.Add(heading);
            }
        }

        return new DocumentTitle(title, saysAgenda && !saysMinutes, saysMinutes, isDraft, others, at);
    }

    private static bool SaysNothingNew(string words, MeetingHints hints) =>
        Word().Matches(words).All(match => Said().IsMatch(match.Value) || hints.Names.Any(name => Word().Matches(name).Any(known => known.Value.Equals(match.Value, StringComparison.OrdinalIgnoreCase))));

    [GeneratedRegex(@"innkalling|saks?liste|sakskart|dagsorden|agenda", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CallsTo();

    [GeneratedRegex(@"referat|protokoll|møtebok", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsMinutesOf();

    [GeneratedRegex(@"utkast|foreløpig|førebels", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftOf();

    [GeneratedRegex(@"^(?:(?:møte)?referat(?:et)?|(?:møte)?protokoll(?:en)?|møtebok|(?:møte)?innkalling(?:a|en)?|saks?liste(?:n)?|sakslista|sakskart|dagsorden|agenda|fra|frå|til|for|i|av|og|møte[rt]?|med|den|utkast|foreløpig|førebels)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
