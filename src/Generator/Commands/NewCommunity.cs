using System.CommandLine;
using Samla.Drafting;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Commands;

/// <summary>The command <c>new community</c>: a helsefellesskap with the three bodies that each has.</summary>
internal static class NewCommunity
{
    private static readonly Tier[] Bodies = [Tier.Partnership, Tier.Strategic, Tier.Secretariat];

    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var title = NewArguments.Option("--title", "Navnet, som Helsefellesskapet Oslo.");
        var shortTitle = NewArguments.Option("--short", "Kortnavnet til lister, som Oslo.");
        var id = NewArguments.Option("--id", "Id-en i adressen, som oslo.");
        var language = NewArguments.Option("--language", "Målformen: nb eller nn.");
        var region = NewArguments.Option("--region", "Helseregionen: nord, midt, vest eller sor-ost.");
        var municipalities = NewArguments.Option("--municipalities", "Kommunene, med komma mellom.");
        var trusts = NewArguments.Option("--trusts", "Helseforetakene, med komma mellom.");
        return NewArguments.Command(
            "community",
            "Skriv sidene til et helsefellesskap: det selv, partnerskapsmøtet, det strategiske utvalget og sekretariatet.",
            console,
            (line, site, answers) =>
            {
                var name = answers.To(new Question("Navn", "--title", Reading.Text), line.GetValue(title));
                var brief = answers.To(new Question("Kortnavn", "--short", Reading.Text, Brief(name)), line.GetValue(shortTitle));
                var slug = answers.To(
                    new Question("Id i adressen", "--id", Reading.FreeId(text => site.Has($"communities/{text}") || Addresses.Address.ReservedAtRoot.Contains(text)), Slug.Of(brief ?? "") is { Length: > 0 } suggestion ? suggestion : null),
                    line.GetValue(id));
                var standard = answers.To(new Question("Målform (nb eller nn)", "--language", Reading.Word<Language>(one => one == Language.Nn ? "nynorsk" : "bokmål"), Words<Language>.For(Language.Nb)), line.GetValue(language));
                var where = answers.To(new Question("Helseregion (nord, midt, vest eller sor-ost)", "--region", Reading.Word(InterfaceWords.In(Language.Nb).RegionName), MayBeEmpty: true), line.GetValue(region));
                var parties = site.Content.Portal.Parties;
                var municipal = answers.To(new Question("Kommuner, med komma mellom", "--municipalities", Reading.Parties([.. parties.Where(one => one.Kind == PartyKind.Municipality)]), MayBeEmpty: true), line.GetValue(municipalities));
                var specialist = answers.To(new Question("Helseforetak, med komma mellom", "--trusts", Reading.Parties([.. parties.Where(one => one.Kind == PartyKind.Trust)]), MayBeEmpty: true), line.GetValue(trusts));
                return answers.Stopped
                    ? ExitCode.Usage
                    : site.Write(NewCommand.DraftNext.Replace("siden skal", "sidene skal", StringComparison.Ordinal), Files(name!, brief!, slug!, Words<Language>.Find(standard!)!.Value, where, specialist, municipal));
            },
            title, shortTitle, id, language, region, municipalities, trusts);
    }

    private static List<(string Path, string Text)> Files(string title, string brief, string id, Language language, string? region, string? trusts, string? municipalities)
    {
        var community = new PageDraft()
            .Field("title", title)
            .Field("draft", true)
            .Field("short", brief)
            .Field("language", language == Language.Nn ? Words<Language>.For(language) : null)
            .Field("region", region)
            .Plain("trusts", trusts is null ? null : $"[{trusts}]")
            .Plain("municipalities", municipalities is null ? null : $"[{municipalities}]")
            .Headings(Headings.OfCommunity(language));
        var files = new List<(string Path, string Text)> { ($"communities/{id}/index.md", community.ToString()) };
        string? parent = null;
        foreach (var tier in Bodies)
        {
            var called = InterfaceWords.In(language).TierName(tier);
            var name = tier == Tier.Strategic ? "ssu" : Slug.Of(called);
            files.Add(($"communities/{id}/{name}/index.md", NewCommittee.Text(called, tier == Tier.Strategic ? "SSU" : null, Words<Tier>.For(tier), parent, null, language)));
            parent = $"{id}/{name}";
        }

        return files;
    }

    // «Helsefellesskapet Nordvik» is «Nordvik» in lists.
    private static string? Brief(string? title)
    {
        const string Word = "Helsefellesskapet ";
        var rest = title?.StartsWith(Word, StringComparison.OrdinalIgnoreCase) == true ? title[Word.Length..] : title;
        return rest?.StartsWith("i ", StringComparison.Ordinal) == true ? rest[2..] : rest;
    }
}
