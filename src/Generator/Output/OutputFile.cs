namespace Samla.Output;

/// <summary>A file of the site that isn't a page: its path below the output, and what writes its content when it is asked for.</summary>
internal sealed record OutputFile(string Path, Action<Stream> Write)
{
    /// <summary>One whose content is made whole.</summary>
    public OutputFile(string path, Func<ReadOnlyMemory<byte>> content)
        : this(path, file => file.Write(content().Span))
    {
    }

    /// <summary>All of it.</summary>
    public byte[] Content()
    {
        using var content = new MemoryStream();
        Write(content);
        return content.ToArray();
    }
}
