namespace Samla.Reports;

/// <summary>What is published by a change of the content, as Markdown for a pull request.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="baseUrl">Where the changed site can be seen, with no slash at the end; null when nowhere.</param>
internal sealed class PublishingReport(TextWriter writer, string? baseUrl)
{
    /// <summary>Writes it.</summary>
    public void Write(ContentChanges changes)
    {
        writer.WriteLine("## Dette publiseres");
        writer.WriteLine();
        if (changes.IsEmpty)
        {
            writer.WriteLine("Ingenting i innholdet er endret.");
            return;
        }

        writer.WriteLine($"{Number(changes.New.Count, "ny", "nye")}, {Number(changes.Changed.Count, "endret", "endret")} og {Number(changes.Gone.Count, "borte", "borte")}.");
        if (changes.MadeNew + changes.MadeGone > 0)
        {
            writer.WriteLine($"Av sidene Samla selv lager av innholdet, er {Number(changes.MadeNew, "ny", "nye")} og {Number(changes.MadeGone, "borte", "borte")}.");
        }

        writer.WriteLine("Lister, kalendere, søk og data følger med.");
        Write("Nye", changes.New, Published);
        Write("Endret", changes.Changed, Published);
        Write("Borte", changes.Gone, file => $"- {GithubText.Escaped(file.Title)} – {GithubText.Code(file.Address!)}");
        Write("Utkast, som ikke publiseres", changes.Drafts, Named);
        Write("Felles opplysninger, som kan endre mange sider", changes.Common, Named);
    }

    private void Write(string heading, IReadOnlyList<ContentFile> files, Func<ContentFile, string> line)
    {
        if (files.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"### {heading}");
        writer.WriteLine();
        MarkdownList.Write(writer, [.. files.Select(line)]);
    }

    private string Published(ContentFile file)
    {
        var title = GithubText.Escaped(file.Title);
        return $"- {(baseUrl is null ? title : GithubText.Link(title, baseUrl + file.Address))} – {GithubText.Code(file.Address!)}";
    }

    private static string Named(ContentFile file) => $"- {GithubText.Code(file.Path)}";

    private static string Number(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
