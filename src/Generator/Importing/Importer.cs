using Samla.Commands;
using Samla.Importing.Writing;

namespace Samla.Importing;

/// <summary>Imports documents one after another: each is written or refused, and told of, by itself.</summary>
/// <param name="target">Where meetings go.</param>
/// <param name="answers">Where answers to questions come from.</param>
/// <param name="output">Where it is told what was done.</param>
/// <param name="errors">Where it is told what couldn't be done.</param>
internal sealed class Importer(ImportTarget target, TextReader answers, TextWriter output, TextWriter errors)
{
    private readonly List<string> written = [];

    /// <summary>The files that were written.</summary>
    public IReadOnlyList<string> Written => written;

    /// <summary>Whether every document came through.</summary>
    public bool AllDone { get; private set; } = true;

    /// <summary>Imports one document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="date">The day of the meeting, over what the document says; null to read it there.</param>
    public void One(string file, DateOnly? date)
    {
        var document = ReadDocument.Of(file, target);
        Import(document with { Meeting = document.Meeting is { } meeting && date is not null ? meeting with { Date = date } : document.Meeting }, []);
    }

    /// <summary>Imports a folder: a meeting with its attachments when one document in it calls to a meeting, else each document as a meeting of its own.</summary>
    public void Folder(string folder)
    {
        var files = Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) is [not ('.' or '~'), ..]).Order(StringComparer.Ordinal).ToList();
        var documents = files.Where(IsWord).Select(file => ReadDocument.Of(file, target)).ToList();
        if (documents.Count == 0)
        {
            Refuse(folder, "Det er ingen Word-filer (.docx) i mappen.");
        }
        else if (MeetingPack.AgendaAmong(documents) is { } agenda)
        {
            Import(agenda, [.. files.Where(file => file != agenda.File)]);
        }
        else
        {
            documents.ForEach(document => Import(document, []));
            foreach (var other in files.Where(file => !IsWord(file)))
            {
                output.WriteLine($"{Path.GetFileName(other)}: hoppet over, for det er ikke en Word-fil (.docx).");
            }
        }
    }

    private static bool IsWord(string file) => Path.GetExtension(file).ToLowerInvariant() is ".docx" or ".docm";

    private void Import(ReadDocument document, IReadOnlyList<string> attachments)
    {
        if (document.Meeting is not { } meeting)
        {
            Refuse(document.File, document.Refusal!);
            return;
        }

        if (meeting.Date is not { } date)
        {
            Refuse(document.File, "Det står ingen dato for møtet i filen. Skriv den etter --date, for eksempel --date 2024-03-18, eller i filens navn.");
            return;
        }

        var existing = target.Force ? null : MeetingFiles.Existing(target, date);
        if (existing is not null && (meeting.IsAgenda || !JoinedMeeting.Takes(File.ReadAllText(existing))))
        {
            Refuse(document.File, $"Møtet finnes alt i {Shown(existing)}. Ingenting er skrevet. Kjør igjen med --force for å erstatte det, eller lim det du trenger, inn i filen. Er det et annet møte samme dag, gi den filen et tillegg i navnet, som {date:yyyy-MM-dd}-ekstra.");
            return;
        }

        try
        {
            Write(document, MeetingPack.Of(meeting, [.. attachments.Where(CanStandBeside)]), date, existing);
            foreach (var other in attachments.Where(file => !CanStandBeside(file)))
            {
                output.WriteLine($"  {Path.GetFileName(other)}: hoppet over, for en .md-fil kan ikke være vedlegg.");
            }
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            Refuse(document.File, $"Møtet kunne ikke skrives: {told}");
        }
    }

    private static bool CanStandBeside(string file) => !Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase);

    // Minutes of a meeting whose agenda is there already are put into its file.
    private void Write(ReadDocument document, MeetingPack pack, DateOnly date, string? agenda)
    {
        var (meeting, pictures) = PictureNames.In(pack.Meeting, target.Standard, answers, output);
        var own = MeetingMarkdown.Of(meeting, target.Standard);
        var result = agenda is null ? own : JoinedMeeting.Of(File.ReadAllText(agenda), own);
        var path = MeetingFiles.PathOf(target, date, pictures.Count + pack.Files.Count > 0);
        MeetingFiles.Write(
            target,
            date,
            path,
            result.Text,
            [.. pictures.Select(picture => (picture.File, (Func<byte[]>)(() => picture.Bytes.ToArray()))), .. pack.Files.Select(file => (file.Name, (Func<byte[]>)(() => File.ReadAllBytes(file.From))))]);
        written.Add(path);
        new ImportReport(output).Write(Path.GetFileName(document.File), Shown(path), meeting, result, [.. document.LeftBehind, .. pack.Unmatched.Select(name => $"Plassen til «{name}»: fant ingen sak som passer, så filen er vedlegg til hele møtet.")]);
        if (agenda is not null)
        {
            output.WriteLine("  Sakslisten som stod der, er beholdt, og referatet er satt inn under den. Av feltene er bare de som manglet, lagt til.");
        }
    }

    private void Refuse(string file, string sentence)
    {
        AllDone = false;
        errors.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(file))}: {sentence}");
    }

    private static string Shown(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
}
