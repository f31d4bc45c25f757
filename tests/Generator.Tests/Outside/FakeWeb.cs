using System.Collections.Concurrent;
using System.Net;

namespace Samla.Tests.Outside;

/// <summary>Stands in for the servers that are asked. What it doesn't know goes on to where the real ones are asked, when there is such a place.</summary>
internal sealed class FakeWeb(HttpMessageHandler? beyond = null) : DelegatingHandler(beyond ?? new SocketsHttpHandler())
{
    private readonly ConcurrentDictionary<string, Func<HttpMethod, HttpResponseMessage>> answers = new(StringComparer.Ordinal);

    /// <summary>What was asked, as «HEAD https://…», in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The header that says who asks.</summary>
    public ConcurrentQueue<string> Agents { get; } = [];

    /// <summary>How many were asked at the same moment, at most, of each host.</summary>
    public ConcurrentDictionary<string, int> AtOnce { get; } = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    public void Answers(string address, int status) => Answers(address, _ => new HttpResponseMessage((HttpStatusCode)status));

    public void Answers(string address, Func<HttpMethod, HttpResponseMessage> answer) => answers[address] = answer;

    public void LeadsOn(string address, string to) => Answers(address, _ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(to, UriKind.RelativeOrAbsolute) } });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        Asked.Enqueue($"{request.Method} {address}");
        Agents.Enqueue(request.Headers.UserAgent.ToString());
        if (!answers.TryGetValue(address, out var answer))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var host = request.RequestUri.Host;
        var now = open.AddOrUpdate(host, 1, (_, count) => count + 1);
        AtOnce.AddOrUpdate(host, now, (_, most) => Math.Max(most, now));
        await Task.Delay(5, cancellationToken);
        open.AddOrUpdate(host, 0, (_, count) => count - 1);
        return answer(request.Method);
    }
}
