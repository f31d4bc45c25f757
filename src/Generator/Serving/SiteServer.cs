using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samla.Editing;
using Samla.Editing.Browser;

namespace Samla.Serving;

/// <summary>
/// Shows a built site on this machine as Netlify would: folders by their <c>index.html</c>, the headers of <c>_headers</c>, the forms of <c>_redirects</c>, compressed, the page for what isn't found.
/// It listens on loopback only and reads nothing outside the folder.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly string root;
    private readonly HeaderRules headers;
    private readonly QueryRedirects redirects;
    private readonly WebApplication app;
    private readonly LocalEditing? editing;

    private SiteServer(string folder, int port, LocalEditing? editing)
    {
        this.editing = editing;
        root = Path.GetFullPath(folder);
        headers = new HeaderRules(Text("_headers"));
        redirects = new QueryRedirects(Text("_redirects"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        app = builder.Build();
        app.UseResponseCompression();
        app.Run(Answer);
    }

    /// <summary>The address to open, with no slash at the end.</summary>
    public string Address => app.Urls.First();

    /// <summary>Starts serving a folder; port 0 takes any that is free. With <paramref name="editing"/> the editor in the browser writes to this machine.</summary>
    public static async Task<SiteServer> Start(string folder, int port, LocalEditing? editing = null)
    {
        var server = new SiteServer(folder, port, editing);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Waits until somebody stops the program.</summary>
    public Task Wait(CancellationToken cancelled) => app.WaitForShutdownAsync(cancelled);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var address = context.Request.Path.Value ?? "/";
        if (editing is not null && LocalEditing.Takes(context.Request.Path))
        {
            await editing.Answer(context);
            return;
        }

        if (redirects.To(address, context.Request.Query) is { } target)
        {
            context.Response.Redirect(target);
            return;
        }

        foreach (var (name, value) in headers.For(address))
        {
            context.Response.Headers[name] = value;
        }

        // Chromium would remember HSTS for a loopback address and refuse the next visit.
        context.Response.Headers.Remove("Strict-Transport-Security");
        if (FileAt(address) is { } file)
        {
            await Send(context, file);
        }
        else if (!address.EndsWith('/') && FileAt(address + "/") is not null)
        {
            context.Response.Redirect(address + "/", permanent: true);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            var missing = FileAt(address.StartsWith("/nn/", StringComparison.Ordinal) ? "/nn/404.html" : "/404.html");
            if (missing is not null)
            {
                await Send(context, missing);
            }
        }
    }

    private async Task Send(HttpContext context, string file)
    {
        context.Response.ContentType ??= Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".json" => "application/json; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".vcf" => "text/vcard; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".woff2" => "font/woff2",
            ".png" => "image/png",
            ".pdf" => "application/pdf",
            _ => "application/octet-stream",
        };
        if (editing is not null && Path.GetFileName(file) == EditorPages.ConfigFile)
        {
            await context.Response.WriteAsync(LocalEditing.OnThisMachine(await File.ReadAllTextAsync(file)));
            return;
        }

        await context.Response.SendFileAsync(file);
    }

    private string Text(string name) => Path.Combine(root, name) is var file && File.Exists(file) ? File.ReadAllText(file) : "";

    private string? FileAt(string address)
    {
        var path = Path.GetFullPath(Path.Combine(root, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : "")));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? path : null;
    }
}
