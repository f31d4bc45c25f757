namespace Samla.Bench.Kill;

/// <summary>Somebody who opens the same pages again and again while a site is laid out, and must find each one whole every time.</summary>
internal sealed class Reader : IDisposable
{
    private readonly string site;
    private readonly (string Path, byte[] One, byte[] Other)[] pages;
    private readonly ManualResetEventSlim awake = new();
    private readonly Thread thread;
    private volatile bool over;

    /// <summary>Begins to read, once it is woken.</summary>
    /// <param name="site">The folder with the site.</param>
    /// <param name="one">One variant of the site.</param>
    /// <param name="other">The other.</param>
    public Reader(string site, Variant one, Variant other)
    {
        this.site = site;
        var shared = one.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && other.Files.TryGetValue(path, out var theirs) && !theirs.AsSpan().SequenceEqual(one.Files[path])).Order(StringComparer.Ordinal).ToList();
        Pages = shared;
        pages = [.. Enumerable.Range(0, Math.Min(8, shared.Count)).Select(i => shared[i * shared.Count / Math.Min(8, shared.Count)]).Select(path => (path, one.Files[path], other.Files[path]))];
        thread = new Thread(Read) { IsBackground = true };
        thread.Start();
    }

    /// <summary>The pages that are in both and differ; some of them are read.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>How many times a page was opened.</summary>
    public long Opened { get; private set; }

    /// <summary>What was wrong, if anything.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Reads from now on.</summary>
    public void Wake() => awake.Set();

    /// <summary>Rests until it is woken.</summary>
    public void Rest() => awake.Reset();

    /// <inheritdoc/>
    public void Dispose()
    {
        over = true;
        awake.Set();
        thread.Join();
        awake.Dispose();
    }

    private void Read()
    {
        for (awake.Wait(); !over; awake.Wait())
        {
            foreach (var (path, one, other) in pages)
            {
                try
                {
                    Opened++;
                    var content = File.ReadAllBytes(Path.Combine(site, path));
                    if (!content.AsSpan().SequenceEqual(one) && !content.AsSpan().SequenceEqual(other))
                    {
                        Wrong ??= $"{path} was read torn, {content.Length} bytes";
                    }
                }
                catch (IOException exception)
                {
                    Wrong ??= $"{path} couldn't be read: {exception.Message}";
                }
            }
        }
    }
}
