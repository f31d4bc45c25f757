using Microsoft.AspNetCore.Http;
using Samla.Output;

namespace Samla.Serving;

/// <summary>
/// Answers as Netlify would: folders by their <c>index.html</c>, the headers of <c>_headers</c>, the rules of <c>_redirects</c>, the page for what isn't found.
/// </summary>
internal static class SiteAnswer
{
    /// <summary>Answers a request from a site.</summary>
    public static async Task Answer(HttpContext context, IServedSite site)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var address = context.Request.Path.Value ?? "/";
        if (site.Redirects.To(address, context.Request.Query) is { } target)
        {
            context.Response.Redirect(target);
            return;
        }

        foreach (var (name, value) in site.Headers.For(address))
        {
            context.Response.Headers[name] = value;
        }

        // Chromium would remember HSTS for a loopback address and refuse the next visit.
        context.Response.Headers.Remove("Strict-Transport-Security");
        if (site.At(address) is { } file)
        {
            await Send(context, file);
        }
        else if (!address.EndsWith('/') && site.At(address + "/") is not null)
        {
            context.Response.Redirect(context.Request.Path.Add("/").ToUriComponent(), permanent: true);
        }
        else if (site.Redirects.OnFrom(address) is { } moved)
        {
            context.Response.Redirect(moved + context.Request.QueryString, permanent: true);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            var missing = site.At(NotFound(address));
            if (missing is not null)
            {
                await Send(context, missing);
            }
        }
    }

    /// <summary>The page that stands in for one that isn't there.</summary>
    public static string NotFound(string address) => address.StartsWith("/nn/", StringComparison.Ordinal) ? "/nn/404.html" : "/404.html";

    /// <summary>Answers with a file.</summary>
    public static async Task Send(HttpContext context, OutputFile file)
    {
        context.Response.ContentType ??= Path.GetExtension(file.Path).ToLowerInvariant() switch
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
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".avif" => "image/avif",
            ".pdf" => "application/pdf",
            ".ics" => "text/calendar; charset=utf-8",
            ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            ".odt" => "application/vnd.oasis.opendocument.text",
            ".ods" => "application/vnd.oasis.opendocument.spreadsheet",
            ".odp" => "application/vnd.oasis.opendocument.presentation",
            _ => "application/octet-stream",
        };
        await context.Response.Body.WriteAsync(file.Content());
    }
}
