using System.Diagnostics;
using Samla.Bench;
using Samla.Bench.Files;

if (args is ["--help"] or ["-h"])
{
    Console.WriteLine(Options.Usage);
    return 0;
}

if (Options.Parse(args, out var mistake) is not { } options)
{
    Console.Error.WriteLine(mistake);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var clock = Stopwatch.StartNew();
var corpus = CorpusFiles.Of(options.Minutes);
return options.Verify ? Verify() : Write();

int Write()
{
    if (Directory.Exists(options.Output) && Directory.EnumerateFileSystemEntries(options.Output).Any())
    {
        Console.Error.WriteLine($"{options.Output} isn't empty. Remove it first, or name another folder: nothing is overwritten here.");
        return 1;
    }

    var bytes = CorpusFolder.Write(options.Output, corpus);
    Console.WriteLine($"{corpus.Count} files, {options.Minutes} minutes, {bytes} bytes, {clock.ElapsedMilliseconds} ms");
    return 0;
}

int Verify()
{
    var meant = Digest.Of(corpus);
    if (!Directory.Exists(options.Output))
    {
        Console.Error.WriteLine($"{options.Output} doesn't exist.");
        return 1;
    }

    var found = Digest.Of(CorpusFolder.Read(options.Output));
    Console.WriteLine(found);
    if (found == meant)
    {
        return 0;
    }

    Console.Error.WriteLine($"The files in {options.Output} aren't the corpus of {options.Minutes} minutes, whose digest is {meant}.");
    return 1;
}
