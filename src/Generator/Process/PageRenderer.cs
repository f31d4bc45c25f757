using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samla.Theme;
using Samla.Theme.Abbreviations;

namespace Samla.Process;

/// <summary>
/// Renders pages from the theme's components, one at a time; one instance for each worker. The framework's renderer keeps what it has rendered, so it is
/// renewed now and then.
/// </summary>
internal sealed class PageRenderer : IDisposable
{
    private const int LettersForEach = 4_000_000;

    private readonly ServiceProvider services;
    private readonly AbbreviationList abbreviations;
    private readonly PageBuffer buffer = new();
    private readonly PageBuffer explained = new();
    private HtmlRenderer renderer;
    private int letters;

    public PageRenderer(AbbreviationList abbreviations)
    {
        this.abbreviations = abbreviations;
        // Without this, æ, ø and å come out as entities.
        services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddLogging()
            .BuildServiceProvider();
        renderer = New();
    }

    /// <summary>The whole document; it holds until the next one is rendered.</summary>
    public ReadOnlyMemory<char> Render(PlannedPage page, PageContext context)
    {
        if (letters > LettersForEach)
        {
            renderer.Dispose();
            renderer = New();
            letters = 0;
        }

        var parameters = new Dictionary<string, object?> { ["Page"] = context };
        if (page.RecordName is { } name)
        {
            parameters[name] = page.Record;
        }

        buffer.Clear();
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page.Component, ParameterView.FromDictionary(parameters));
            root.WriteHtmlTo(buffer);
        }).GetAwaiter().GetResult();
        letters += buffer.Written.Length;
        explained.Clear();
        return abbreviations.Explain(buffer.Written.Span, page, context, explained) ? explained.Written : buffer.Written;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        renderer.Dispose();
        services.Dispose();
        buffer.Dispose();
        explained.Dispose();
    }

    private HtmlRenderer New() => new(services, NullLoggerFactory.Instance);
}
