using System.CommandLine;
using Samla.Drafting;
using Samla.Input;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Commands;

/// <summary>The command <c>new agreement</c>: an agreement in chapters.</summary>
internal static class NewAgreement
{
    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var community = NewArguments.Option("--community", "Helsefellesskapet, som oslo, eller national.");
        var title = NewArguments.Option("--title", "Navnet.");
        var id = NewArguments.Option("--id", "Id-en i adressen, som samarbeidsavtale.");
        var level = NewArguments.Option("--level", "Hva slags avtale det er.");
        var from = NewArguments.Option("--valid-from", "Når den gjelder fra.");
        return NewArguments.Command(
            "agreement",
            "Skriv siden til en avtale, med overskriftene til kapitlene.",
            console,
            (line, site, answers) =>
            {
                if (Owner(site, answers, line.GetValue(community)) is not { } owner)
                {
                    return ExitCode.Usage;
                }

                var name = answers.To(new Question("Navn", "--title", Reading.Text), line.GetValue(title));
                var slug = answers.To(IdQuestion(site, $"agreements/{owner}", name), line.GetValue(id));
                var names = InterfaceWords.In(Language.Nb).AgreementLevelName;
                var kind = answers.To(new Question("Slag", "--level", Reading.Word(names), MayBeEmpty: true, Explained: Reading.Listed("Slagene", names)), line.GetValue(level));
                var since = answers.To(new Question("Gjelder fra", "--valid-from", Reading.Date, MayBeEmpty: true), line.GetValue(from));
                if (answers.Stopped)
                {
                    return ExitCode.Usage;
                }

                var text = new PageDraft()
                    .Field("title", name)
                    .Field("draft", true)
                    .Plain("levels", kind is null ? null : $"[{kind}]")
                    .Plain("validFrom", since)
                    .Headings(Headings.OfAgreement(site.LanguageOf(owner)))
                    .ToString();
                return site.Write(NewCommand.DraftNext, ($"agreements/{owner}/{slug}.md", text));
            },
            community, title, id, level, from);
    }

    /// <summary>The community that an agreement or guideline belongs to, or the whole country; null when none was given, which has been told.</summary>
    public static string? Owner(NewSite site, Answers answers, string? given)
    {
        List<string> ids = [.. site.Ids(FileKind.Community), National.Folder];
        return answers.To(new Question("Helsefellesskap, eller national", "--community", Reading.IdOf("helsefellesskap", ids), ids.Count == 2 ? ids[0] : null), given);
    }

    /// <summary>Asks for the id of a file, which is free.</summary>
    public static Question IdQuestion(NewSite site, string folder, string? title) =>
        new("Id i adressen", "--id", Reading.FreeId(text => site.Has($"{folder}/{text}")), Slug.Of(title ?? "") is { Length: > 0 } suggestion ? suggestion : null);
}
