using System.Diagnostics.CodeAnalysis;
using Samla.Input;
using Samla.Privacy;

namespace Samla.Commands;

/// <summary>What is said when the machine doesn't give what is needed: a file or folder that can't be read or written, with which one, why, and what to do; or memory.</summary>
internal static class MachineTrouble
{
    private const int FullDisk = 28;
    private const int FullQuota = 122;
    private const int FullQuotaOnMac = 69;
    private const int FullDiskOnWindows = unchecked((int)0x80070070);
    private const int ReadOnlyDisk = 30;

    /// <summary>Whether that is what an exception tells of, and the sentences.</summary>
    public static bool Is(Exception exception, [NotNullWhen(true)] out string? told)
    {
        var inner = exception is AggregateException many ? many.Flatten().InnerExceptions.FirstOrDefault(one => one is IOException or UnauthorizedAccessException) : exception;
        told = inner is IOException or UnauthorizedAccessException ? Told(inner)
            : IsOfMemory(exception) ? "Maskinen har ikke nok ledig minne til så mye innhold. Lukk andre programmer og kjør på nytt, eller bruk en maskin med mer minne."
            : null;
        return told is not null;
    }

    // It can come while something is made ready for the first time, and is then wrapped.
    private static bool IsOfMemory(Exception exception) =>
        exception is OutOfMemoryException
        || (exception is AggregateException many ? many.InnerExceptions.Any(IsOfMemory) : exception.InnerException is { } inner && IsOfMemory(inner));

    private static string Told(Exception exception)
    {
        var path = Quoted(exception.Message);
        return exception switch
        {
            FileChanged changed => $"«{Shown(changed.Path)}» ble endret eller fjernet mens Samla arbeidet. Kjør på nytt når ingen skriver i filene.",
            UnauthorizedAccessException => $"Samla har ikke lov til å bruke «{path}». Gi deg selv rettigheter til å lese og skrive der, og kjør på nytt.",
            PathTooLongException => $"Stien «{path}» er for lang. Bruk en mappe med kortere navn.",
            FileNotFoundException or DirectoryNotFoundException => $"«{path}» finnes ikke, eller ble borte underveis. Se etter at stien er riktig og at ingen endrer filene, og kjør på nytt.",
            { HResult: FullDisk or FullDiskOnWindows or FullQuota or FullQuotaOnMac } => $"Det er ikke plass til «{path}» på disken. Gjør plass og kjør på nytt.",
            { HResult: ReadOnlyDisk } => $"«{path}» ligger på en disk som det ikke kan skrives til. Velg en annen mappe.",
            _ => $"Noe er galt med «{path}»: {PersonalData.WithoutList.Masked(exception.Message)} Rett det og kjør på nytt.",
        };
    }

    // The runtime names the file in its message alone, between the first and the last quotation mark.
    private static string Quoted(string message)
    {
        var (first, last) = (message.IndexOf('\''), message.LastIndexOf('\''));
        return first < 0 || last == first ? "filen" : Shown(message[(first + 1)..last]);
    }

    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return PersonalData.WithoutList.Masked(relative.StartsWith("..", StringComparison.Ordinal) ? path : relative);
    }
}
