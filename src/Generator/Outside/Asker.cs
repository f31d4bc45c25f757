using System.Net;
using System.Net.Sockets;
using Samla.Commands;

namespace Samla.Outside;

/// <summary>Asks addresses whether something is there: each once, one at a time from each host, and only as long as there is time.</summary>
/// <param name="handler">What sends; <see cref="Handler"/> outside tests.</param>
/// <param name="site">The address of the site, so that who is asked can see who asks.</param>
/// <param name="pause">How long a host is left in peace between two.</param>
internal sealed class Asker(HttpMessageHandler handler, string site, TimeSpan pause) : IDisposable
{
    private const int HostsAtOnce = 8;
    private const int MostRedirects = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpMessageInvoker client = new(handler, disposeHandler: false);

    /// <summary>Sends to the open internet alone, and remembers and reads nothing.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        ConnectCallback = PublicNetwork.Connect,
        ConnectTimeout = Patience,
        MaxResponseHeadersLength = 64,
        UseCookies = false,
        // A proxy would look up the host itself.
        UseProxy = false,
    };

    /// <summary>What each address answers.</summary>
    public async Task<Dictionary<string, Answer>> Ask(IEnumerable<string> addresses, TimeSpan time)
    {
        using var over = new CancellationTokenSource(time);
        var answers = addresses.ToDictionary(one => one, _ => Answer.OutOfTime, StringComparer.Ordinal);
        var hosts = answers.Keys.Order(StringComparer.Ordinal).GroupBy(one => Uri.TryCreate(one, UriKind.Absolute, out var uri) ? uri.Host : "", StringComparer.Ordinal).ToList();
        var answering = new Lock();
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce }, async (host, _) =>
        {
            var busy = false;
            foreach (var address in host)
            {
                if (over.IsCancellationRequested)
                {
                    return;
                }

                var answer = busy ? Answer.LeftAlone : await Ask(address, over.Token);
                busy |= answer.Reason is "429" or "503";
                lock (answering)
                {
                    answers[address] = answer;
                }

                await Task.WhenAny(Task.Delay(busy ? TimeSpan.Zero : pause, over.Token));
            }
        });
        return answers;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<Answer> Ask(string address, CancellationToken over)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var at) || at.Host.Length == 0)
        {
            return Answer.NoAddress;
        }

        try
        {
            var answer = await Follow(HttpMethod.Head, at, over);
            // Many servers know no HEAD, or answer it otherwise than GET.
            return answer.Kind == AnswerKind.There || answer.Reason is "429" or "503" or "private" or "redirects" ? answer : await Follow(HttpMethod.Get, at, over);
        }
        catch (OperationCanceledException)
        {
            return over.IsCancellationRequested ? Answer.OutOfTime : Answer.Late;
        }
        catch (Exception mistake) when (mistake is HttpRequestException or IOException or SocketException or NotSupportedException or ArgumentException or FormatException)
        {
            return Causes(mistake).Any(one => one is NotPublicException) ? Answer.NotPublic
                : Causes(mistake).OfType<SocketException>().Any(one => one.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData) ? Answer.NoHost
                : Answer.NoConnection;
        }
    }

    private async Task<Answer> Follow(HttpMethod method, Uri at, CancellationToken over)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (at.Scheme != Uri.UriSchemeHttps || !at.IsDefaultPort)
            {
                return Answer.NotPublic;
            }

            using var late = CancellationTokenSource.CreateLinkedTokenSource(over);
            late.CancelAfter(Patience);
            using var request = new HttpRequestMessage(method, at) { Headers = { { "Accept", "*/*" } } };
            request.Headers.TryAddWithoutValidation("User-Agent", $"Samla/{CommandLine.Version()} (+{string.Concat(site.Where(char.IsAscii))}/; link check)");
            // What is there isn't read.
            using var response = await client.SendAsync(request, late.Token);
            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect) || response.Headers.Location is not { } on)
            {
                return Answer.Of((int)response.StatusCode);
            }

            if (redirects == MostRedirects)
            {
                return Answer.Redirects;
            }

            at = new Uri(at, on);
        }
    }

    private static IEnumerable<Exception> Causes(Exception? mistake)
    {
        for (; mistake is not null; mistake = mistake.InnerException)
        {
            yield return mistake;
        }
    }
}
