using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samla.Editing;
using Samla.Embedded;
using Samla.Output;
using Samla.Serving;

namespace Samla.Previewing;

/// <summary>Answers from the files as they are when it is asked, and tells open pages when there is something new and what is wrong.</summary>
/// <param name="workspace">The files.</param>
/// <param name="editing">What lets the editor in the browser write to them; null when it writes to GitHub.</param>
internal sealed class PreviewServer(Workspace workspace, LocalEditing? editing)
{
    // So often a word is sent to a page that is perhaps no longer open.
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(15);

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        var address = context.Request.Path.Value ?? "/";
        context.Response.Headers.CacheControl = "no-store";
        if (address == PreviewPage.Folder + "events")
        {
            await Tell(context, context.Request.Query["page"].ToString(), context.Request.Query["version"].ToString());
        }
        else if (address.StartsWith(PreviewPage.Folder, StringComparison.Ordinal) && EmbeddedFile.Find($"preview/{address[PreviewPage.Folder.Length..]}") is { } own)
        {
            await SiteAnswer.Send(context, new OutputFile(address, () => own));
        }
        else if (editing is not null && LocalEditing.Takes(context.Request.Path))
        {
            await editing.Answer(context);
        }
        else
        {
            // What has its content's hash in its name can't be older than the files.
            var site = address.StartsWith("/assets/", StringComparison.Ordinal) ? workspace.Site : await workspace.Now();
            await SiteAnswer.Answer(context, editing is null ? site : new LocallyEdited(site, editing));
        }
    }

    // Server-sent events (HTML, 9.2): first which page there is, so that it is shown at once, then what is wrong.
    private async Task Tell(HttpContext context, string page, string version)
    {
        context.Response.ContentType = "text/event-stream";
        // The server waits for its answers before it stops, and this one has no end of its own.
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var gone = ending.Token;
        try
        {
            while (!gone.IsCancellationRequested)
            {
                var changed = workspace.Changed;
                var site = workspace.Site;
                var (now, html) = site.Shown(page);
                await Send("page", new { version = now, html = now == version ? null : html, drafts = site.Drafts });
                version = now;
                await Send("mistakes", new MistakeList(site).Of(page));
                while (!changed.IsCompleted && !gone.IsCancellationRequested)
                {
                    await Task.WhenAny(changed, Task.Delay(Breath, gone));
                    await Write(":\n\n");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }

        Task Send(string name, object data) => Write($"event: {name}\ndata: {JsonSerializer.Serialize(data, JsonSerializerOptions.Web)}\n\n");

        async Task Write(string text)
        {
            await context.Response.WriteAsync(text, gone);
            await context.Response.Body.FlushAsync(gone);
        }
    }
}
