using System.CommandLine;
using Samla.Drafting;
using Samla.Input;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Commands;

/// <summary>The command <c>new committee</c>: a samarbeidsorgan with the headings of a mandate.</summary>
internal static class NewCommittee
{
    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var community = NewArguments.Option("--community", "Helsefellesskapet, som oslo.");
        var title = NewArguments.Option("--title", "Navnet.");
        var shortTitle = NewArguments.Option("--short", "Kortnavnet til lister, som SSU.");
        var id = NewArguments.Option("--id", "Id-en i adressen, som ssu.");
        var tier = NewArguments.Option("--tier", "Nivået.");
        var parent = NewArguments.Option("--parent", "Organet som det hører under.");
        var from = NewArguments.Option("--from", "Når det begynte.");
        return NewArguments.Command(
            "committee",
            "Skriv siden til et samarbeidsorgan, med overskriftene i et mandat.",
            console,
            (line, site, answers) =>
            {
                if (Owner(site, answers, line.GetValue(community)) is not { } owner)
                {
                    return ExitCode.Usage;
                }

                var name = answers.To(new Question("Navn", "--title", Reading.Text), line.GetValue(title));
                var brief = answers.To(new Question("Kortnavn", "--short", Reading.Text, MayBeEmpty: true), line.GetValue(shortTitle));
                var names = InterfaceWords.In(Language.Nb).TierName;
                var of = answers.To(new Question("Nivå", "--tier", Reading.Word(names), Explained: Reading.Listed("Nivåene", names)), line.GetValue(tier));
                var slug = answers.To(
                    new Question("Id i adressen", "--id", Reading.FreeId(text => site.Has($"communities/{owner}/{text}") || Addresses.Address.ReservedInCommunity.Contains(text)), Slug.Of(brief ?? name ?? "") is { Length: > 0 } suggestion ? suggestion : null),
                    line.GetValue(id));
                var committees = site.Ids(FileKind.Committee).Where(one => one.StartsWith($"{owner}/", StringComparison.Ordinal)).ToList();
                var above = committees.Count == 0 && line.GetValue(parent) is null
                    ? null
                    : answers.To(new Question("Hører under", "--parent", Reading.IdOf("samarbeidsorgan", committees), Above(site, owner, of), MayBeEmpty: true), line.GetValue(parent));
                var since = answers.To(new Question("Fra", "--from", Reading.Date, MayBeEmpty: true), line.GetValue(from));
                return answers.Stopped
                    ? ExitCode.Usage
                    : site.Write(NewCommand.DraftNext, ($"communities/{owner}/{slug}/index.md", Text(name!, brief, of!, above, since, site.LanguageOf(owner))));
            },
            community, title, shortTitle, id, tier, parent, from);
    }

    /// <summary>The file of a committee.</summary>
    public static string Text(string title, string? brief, string tier, string? parent, string? from, Language language) => new PageDraft()
        .Field("title", title)
        .Field("draft", true)
        .Field("short", brief)
        .Field("tier", tier)
        .Field("parent", parent)
        .Plain("from", from)
        .Headings(Headings.OfMandate(language))
        .ToString();

    /// <summary>The community that something belongs to; null when there is none, which has been told.</summary>
    public static string? Owner(NewSite site, Answers answers, string? given)
    {
        var ids = site.Ids(FileKind.Community);
        return ids.Count == 0
            ? answers.Stop("Det finnes ikke noe helsefellesskap ennå. Kjør «samla new community» først.")
            : answers.To(new Question("Helsefellesskap", "--community", Reading.IdOf("helsefellesskap", ids), ids is [var only] ? only : null), given);
    }

    // The strategic committee stands under the partnership meeting, everything else under the strategic committee.
    private static string? Above(NewSite site, string community, string? tier)
    {
        var wanted = tier == Words<Tier>.For(Tier.Strategic) ? Tier.Partnership : Tier.Strategic;
        return tier == Words<Tier>.For(Tier.Partnership) || tier == Words<Tier>.For(Tier.Outside)
            ? null
            : site.Content.Portal.CommitteesOf(community).Where(one => one.Tier == wanted).Select(one => one.Id).FirstOrDefault();
    }
}
