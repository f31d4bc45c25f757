using Samla.Diagnostics;
using Samla.Text;
using Samla.Theme.Parts;

namespace Samla.Previewing;

/// <summary>Diagnostics for the panel on an open page.</summary>
internal sealed class MistakeList(LiveSite site)
{
    // Who has more to mend will see the rest when these are mended.
    private const int Shown = 20;

    private readonly SourceLines lines = new(site.Personal);

    /// <summary>How many there are, and the first of them.</summary>
    public object Of(string page)
    {
        var all = site.Mistakes(page);
        return new
        {
            errors = all.Count(one => one.Severity == Severity.Error),
            warnings = all.Count(one => one.Severity != Severity.Error),
            first = all.Take(Shown).Select(Told),
        };
    }

    private Mistake Told(Diagnostic one)
    {
        var language = site.LanguageOf(one.Place.File);
        var line = one.Place.Line > 0 && lines.Of(one.Place.File) is { } all && one.Place.Line <= all.Length ? Visible.Of(all[one.Place.Line - 1].Trim()) : null;
        return new Mistake(
            Words<Severity>.For(one.Severity),
            one.Rule.Code,
            View.Code(language),
            one.Message.In(language),
            Visible.Of(one.Place.ToString()),
            line,
            one.Rule.Why.In(language),
            one.Rule.Remedy.In(language));
    }
}
