using Samla.Attachments;
using Samla.Bench;
using Samla.Fuzz.Making;
using Samla.Privacy;
using Samla.Tests.Attachments;

namespace Samla.Fuzz.Kinds;

/// <summary>A file beside a meeting, damaged: it is looked through to an end, and whatever is told of it repeats nothing that it holds.</summary>
internal sealed class AttachedFileKind : IFuzzKind
{
    private static readonly (string Name, byte[] File)[] Whole = [.. HiddenPlaces.All.Select(place => (place.Name, place.File))];

    /// <inheritdoc/>
    public string Name => "attachment";

    /// <inheritdoc/>
    public int Share => 20;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public IReadOnlyList<FuzzFile> Make(Prng random)
    {
        var (name, file) = random.Pick(Whole);
        return [new FuzzFile(name, random.Chance(10) ? file : Mutation.Of(file, random))];
    }

    /// <inheritdoc/>
    public string Outcome(IReadOnlyList<FuzzFile> files)
    {
        var content = AttachmentReader.Read(files[0].Content, files[0].Path);
        if (content.Faults.FirstOrDefault(fault => PersonalData.WithoutList.In(fault.Message.Nb).Count > 0) is { } leak)
        {
            throw new InvalidOperationException($"{leak.Rule.Code} repeats what it found.");
        }

        return string.Join('\n', [$"{content.Kind}", .. content.Faults.Select(fault => fault.Message.Nb), .. content.Texts.Select(text => $"{text.Where.Nb}: {PersonalData.WithoutList.In(text.Text).Count} {text.Text}")]);
    }
}
