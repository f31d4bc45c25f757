using System.Net;
using System.Net.Sockets;

namespace Samla.Outside;

/// <summary>What is on the open internet. Content never makes the program ask this machine, or the network that it stands in.</summary>
internal static class PublicNetwork
{
    // What the registries of special-purpose addresses keep apart (IANA; RFC 6890 and later), and addresses in IPv6 that another of IPv4 lies in.
    private static readonly IPNetwork[] Others =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    // The only part of IPv6 that is given out.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address is.</summary>
    public static bool Has(IPAddress address)
    {
        var one = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Others.Any(network => network.Contains(one)) && (one.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(one));
    }

    /// <summary>Connects to a host's public addresses only, whatever its name leads to at that moment.</summary>
    /// <exception cref="NotPublicException">It has none.</exception>
    public static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancelled)
    {
        var host = context.DnsEndPoint.Host;
        var there = IPAddress.TryParse(host, out var written) ? [written] : await Dns.GetHostAddressesAsync(host, cancelled);
        var open = there.Where(Has).ToArray();
        if (open.Length == 0)
        {
            throw new NotPublicException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancelled);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
