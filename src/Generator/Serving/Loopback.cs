using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samla.Serving;

/// <summary>
/// A web server that this machine alone reaches. It answers to the machine's own names only, so that no page from elsewhere can come at it by a name that
/// is made to lead here, and to no request that a page from elsewhere makes; a link that leads here may be followed.
/// </summary>
internal sealed class Loopback : IAsyncDisposable
{
    private static readonly string[] Names = ["127.0.0.1", "localhost"];

    // Nobody sends more than a page that they have written.
    private const int LargestBody = 8 * 1024 * 1024;

    private readonly WebApplication app;

    private Loopback(WebApplication app) => this.app = app;

    /// <summary>The address to open, with no slash at the end.</summary>
    public string Address => app.Urls.First();

    /// <summary>Starts it; port 0 takes any that is free.</summary>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<Loopback> Start(int port, bool compressed, RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        var app = builder.Build();
        if (compressed)
        {
            app.UseResponseCompression();
        }

        app.Run(context =>
        {
            if (IsOwn(context.Request))
            {
                return answer(context);
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return new Loopback(app);
    }

    /// <summary>Waits until somebody stops the program.</summary>
    public Task Wait(CancellationToken cancelled) => app.WaitForShutdownAsync(cancelled);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    // Fetch (3.2) and Fetch Metadata (2): browsers say where a request comes from. Programs that aren't browsers say nothing.
    private static bool IsOwn(HttpRequest request)
    {
        var headers = request.Headers;
        var cameFrom = headers["Sec-Fetch-Site"].ToString();
        return Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && (headers.Origin.Count == 0 || headers.Origin == $"{request.Scheme}://{request.Host}")
            && (cameFrom is "" or "none" or "same-origin" || (HttpMethods.IsGet(request.Method) && headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document"));
    }
}
