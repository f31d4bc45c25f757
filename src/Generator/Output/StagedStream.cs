using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Samla.Input;

namespace Samla.Output;

/// <summary>
/// A file of the site while it is written. It is held against what stands there, and put beside it from the first byte that differs; so a file that is as it was is never written, and nothing of it is kept in memory.
/// </summary>
/// <param name="place">Where it shall stand.</param>
/// <param name="standing">What stands there; null when nothing does.</param>
/// <param name="open">Opens the file beside it.</param>
internal sealed class StagedStream(string place, SafeFileHandle? standing, Func<SafeFileHandle> open) : Stream
{
    private const int Part = 1 << 18;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private SafeFileHandle? file;
    private long length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get => length; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (file is null && !Stands(buffer))
        {
            Begin();
        }

        hash.AppendData(buffer);
        if (file is not null)
        {
            RandomAccess.Write(file, buffer, length);
        }

        length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Ends the file, and tells what it is.</summary>
    public StagedFile End(string path)
    {
        if (file is null && (standing is null || RandomAccess.GetLength(standing) != length))
        {
            Begin();
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return new StagedFile(new ManifestFile(path, length, Convert.ToHexStringLower(digest)), file is not null);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        file?.Dispose();
        standing?.Dispose();
        hash.Dispose();
        base.Dispose(disposing);
    }

    // Whether what stands there goes on with the same bytes.
    private bool Stands(ReadOnlySpan<byte> content)
    {
        if (standing is null)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(content.Length, 1, Part));
        try
        {
            for (var at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(standing, buffer.AsSpan(0, Math.Min(buffer.Length, content.Length - at)), length + at);
                if (read == 0 || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // What was the same so far is the beginning of the new file too, if nobody has written to it since.
    private void Begin()
    {
        file = open();
        if (length == 0)
        {
            return;
        }

        using var copied = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(Part);
        for (var at = 0L; at < length;)
        {
            var read = RandomAccess.Read(standing!, buffer.AsSpan(0, (int)Math.Min(Part, length - at)), at);
            if (read == 0)
            {
                break;
            }

            RandomAccess.Write(file, buffer.AsSpan(0, read), at);
            copied.AppendData(buffer, 0, read);
            at += read;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        if (!copied.GetCurrentHash().AsSpan().SequenceEqual(hash.GetCurrentHash()))
        {
            throw new FileChanged(place);
        }
    }
}
