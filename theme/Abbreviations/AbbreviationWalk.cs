namespace Samla.Theme.Abbreviations;

/// <summary>
/// One walk through the main part of one finished page, whose tags are known to nest as they are written. The first place of each abbreviation in running text
/// becomes a link; what only stands in headings, tables and links is in the list all the same.
/// </summary>
internal ref struct AbbreviationWalk(ReadOnlySpan<char> page, Meanings meanings, TextWriter explained)
{
    private const string End = "</main>";

    private readonly ReadOnlySpan<char> page = page;
    private readonly bool[] found = new bool[meanings.Count];
    private readonly bool[] linked = new bool[meanings.Count];
    private Within silent;
    private Within running;
    private Within unlinkable;
    private int written;

    /// <summary>Writes the page with its abbreviations explained; false, and nothing written, when it has none.</summary>
    public bool Through()
    {
        var at = page.IndexOf("<main");
        var end = page.LastIndexOf(End);
        while (at >= 0 && at < end)
        {
            if (page[at] == '<')
            {
                at = Tag(at);
                continue;
            }

            var next = page[at..end].IndexOf('<');
            var stop = next < 0 ? end : at + next;
            if (!silent.Any)
            {
                Text(at, stop);
            }

            at = stop;
        }

        if (!found.Contains(true))
        {
            return false;
        }

        WriteTo(end);
        WriteList();
        WriteTo(page.Length);
        return true;
    }

    private int Tag(int at)
    {
        var end = at + 1;
        for (var quoted = false; quoted || page[end] != '>'; end++)
        {
            quoted ^= page[end] == '"';
        }

        var tag = page[(at + 1)..end];
        var closes = tag[0] == '/';
        var name = closes ? tag[1..] : tag[..(tag.IndexOfAny(" \n/") is var stop and >= 0 ? stop : tag.Length)];
        if (closes)
        {
            silent.Close(name);
            running.Close(name);
            unlinkable.Close(name);
        }
        else if (!IsVoid(name))
        {
            silent.Open(name, IsSilent(name, tag));
            running.Open(name, IsRunning(name, tag));
            unlinkable.Open(name, IsUnlinkable(name, tag));
        }

        return end + 1;
    }

    private void Text(int at, int stop)
    {
        while (at < stop)
        {
            var ahead = page[at..stop].IndexOfAny(meanings.FirstLetters);
            if (ahead < 0)
            {
                return;
            }

            var first = at + ahead;
            at = first + 1;
            if (char.IsLetterOrDigit(page[first - 1]))
            {
                continue;
            }

            while (at < stop && char.IsLetterOrDigit(page[at]))
            {
                at++;
            }

            Word(first, at);
        }
    }

    private void Word(int first, int end)
    {
        var abbreviation = meanings.Find(page[first..end]);
        if (abbreviation is null && page[end - 1] == 's')
        {
            // The genitive: «SSUs».
            abbreviation = meanings.Find(page[first..--end]);
        }

        if (abbreviation is null)
        {
            return;
        }

        found[abbreviation.Number] = true;
        if (linked[abbreviation.Number] || unlinkable.Any || !running.Any)
        {
            return;
        }

        linked[abbreviation.Number] = true;
        WriteTo(first);
        explained.Write("<a class=\"abbr\" href=\"#");
        explained.Write(abbreviation.Anchor);
        explained.Write("\">");
        WriteTo(end);
        explained.Write("</a>");
    }

    private void WriteList()
    {
        explained.Write("<section class=\"wrap abbrs\" aria-labelledby=\"s-fork\"><h2 class=\"ds-heading\" id=\"s-fork\">");
        explained.Write(meanings.Heading);
        explained.Write("</h2><dl>");
        foreach (var abbreviation in meanings.InOrder)
        {
            if (found[abbreviation.Number])
            {
                explained.Write(abbreviation.Entry);
            }
        }

        explained.Write("</dl>");
        explained.Write(meanings.WholeGlossary);
        explained.Write("</section>");
    }

    private void WriteTo(int end)
    {
        explained.Write(page[written..end]);
        written = end;
    }

    private static bool IsVoid(ReadOnlySpan<char> name) => name is "br" or "hr" or "img" or "input" or "source" or "col" or "wbr" or "link" or "meta";

    // What nobody reads as text.
    private static bool IsSilent(ReadOnlySpan<char> name, ReadOnlySpan<char> tag) =>
        name is "svg" or "script" or "style" or "template" || tag.Contains(" hidden", StringComparison.Ordinal) || tag.Contains("aria-hidden=\"true\"", StringComparison.Ordinal);

    // Where words stand in sentences. Elsewhere a link would be one more among many, or a part of a row that is laid out.
    private static bool IsRunning(ReadOnlySpan<char> name, ReadOnlySpan<char> tag) =>
        (name is "p" && tag is not ("p class=\"kind\"" or "p class=\"table-top\"")) || tag.Contains("class=\"prose", StringComparison.Ordinal);

    // Where a link may not stand, can't be seen or would break a heading's own text.
    private static bool IsUnlinkable(ReadOnlySpan<char> name, ReadOnlySpan<char> tag) =>
        name is "a" or "button" or "label" or "summary" or "select" or "textarea" or "legend" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        || tag.Contains("class=\"vh\"", StringComparison.Ordinal);

    /// <summary>Whether the walk is inside an element of some sort: its name, and how many of that name are open since.</summary>
    private ref struct Within
    {
        private ReadOnlySpan<char> name;
        private int depth;

        public readonly bool Any => depth > 0;

        public void Open(ReadOnlySpan<char> opened, bool isSuch)
        {
            if (depth == 0 && isSuch)
            {
                name = opened;
                depth = 1;
            }
            else if (depth > 0 && opened.SequenceEqual(name))
            {
                depth++;
            }
        }

        public void Close(ReadOnlySpan<char> closed)
        {
            if (depth > 0 && closed.SequenceEqual(name))
            {
                depth--;
            }
        }
    }
}
