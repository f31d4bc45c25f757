using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Samla.Output;

namespace Samla.Verifying;

/// <summary>A published site, held against a manifest. Files are asked for a few at a time, no more of one is read than it should have, and an address that leads elsewhere isn't followed.</summary>
internal sealed class VerifiedAddress : IDisposable
{
    private const int AtOnce = 8;
    private const int LargestManifest = 256 * 1024 * 1024;

    // How long nothing may come.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // They tell the host what to do, and it doesn't show them.
    private static readonly string[] NotServed = ["_headers", "_redirects"];

    private readonly string address;
    private readonly HttpClient client;

    /// <summary>A site at an address.</summary>
    public VerifiedAddress(Uri address)
    {
        this.address = address.AbsoluteUri.TrimEnd('/');
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, MaxConnectionsPerServer = AtOnce }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("samla-verify");
    }

    /// <summary>Whether a file of a site is served to those who ask for it.</summary>
    public static bool IsServed(ManifestFile file) => !NotServed.Contains(file.Path);

    /// <summary>The manifest that the site has itself.</summary>
    /// <returns>It, or what was seen instead.</returns>
    public async Task<(Manifest? Manifest, string? Seen)> OwnManifest(CancellationToken cancelled)
    {
        using var content = new MemoryStream();
        return await Fetch(Manifest.FileName, content, LargestManifest, cancelled) is { } difference
            ? (null, difference.Detail ?? "finnes ikke")
            : Manifest.Read(content.GetBuffer().AsMemory(0, (int)content.Length)) is { } manifest ? (manifest, null) : (null, "er noe annet");
    }

    /// <summary>Every file that is missing, has changed or doesn't come as it should, by path.</summary>
    public async Task<IReadOnlyList<Difference>> Differences(Manifest manifest, CancellationToken cancelled)
    {
        var differences = new ConcurrentBag<Difference>();
        await Parallel.ForEachAsync(manifest.Files.Where(IsServed), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancelled }, async (file, stopped) =>
        {
            using var sha256 = SHA256.Create();
            await using var hashed = new CryptoStream(Stream.Null, sha256, CryptoStreamMode.Write);
            var difference = await Fetch(file.Path, hashed, file.Size, stopped);
            await hashed.FlushFinalBlockAsync(stopped);
            if (difference is null && Convert.ToHexStringLower(sha256.Hash!) != file.Sha256)
            {
                difference = new Difference(file.Path, DifferenceKind.Changed);
            }

            if (difference is not null)
            {
                differences.Add(difference);
            }
        });
        return [.. differences.OrderBy(one => one.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    // A folder's page stands at the folder's address.
    private string AddressOf(string path)
    {
        var shown = path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return $"{address}/{string.Join('/', shown.Split('/').Select(Uri.EscapeDataString))}";
    }

    // Null when all of it was written to the target.
    private async Task<Difference?> Fetch(string path, Stream target, long most, CancellationToken cancelled)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        ending.CancelAfter(Patience);
        try
        {
            using var answer = await client.GetAsync(new Uri(AddressOf(path)), HttpCompletionOption.ResponseHeadersRead, ending.Token);
            return answer.StatusCode switch
            {
                HttpStatusCode.OK => await IsCopied(answer, target, most, ending) ? null : new Difference(path, DifferenceKind.Changed, "er større enn den skal være"),
                HttpStatusCode.NotFound or HttpStatusCode.Gone => new Difference(path, DifferenceKind.Missing),
                _ when answer.Headers.Location is { } elsewhere => new Difference(path, DifferenceKind.Unanswered, $"fører videre til {elsewhere.OriginalString}"),
                var code => new Difference(path, DifferenceKind.Unanswered, $"kode {(int)code}"),
            };
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return new Difference(path, DifferenceKind.Unanswered, $"kom ikke fram på {Patience.TotalSeconds:0} sekunder");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return new Difference(path, DifferenceKind.Unanswered, "ingen kontakt, eller svaret ble brutt av");
        }
    }

    private static async Task<bool> IsCopied(HttpResponseMessage answer, Stream target, long most, CancellationTokenSource ending)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(ending.Token);
        var part = new byte[1 << 16];
        var copied = 0L;
        for (int read; (read = await body.ReadAsync(part, ending.Token)) > 0;)
        {
            ending.CancelAfter(Patience);
            copied += read;
            if (copied > most)
            {
                return false;
            }

            await target.WriteAsync(part.AsMemory(0, read), ending.Token);
        }

        return true;
    }
}
