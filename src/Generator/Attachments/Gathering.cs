using System.Buffers;
using System.Text;
using Samla.Diagnostics;
using Samla.Packages;
using Samla.Text;

namespace Samla.Attachments;

/// <summary>What is gathered while an attachment is read, within bounds that hold for it and all that lies in it.</summary>
internal sealed class Gathering
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    private readonly Shared shared;
    private readonly Bilingual? within;

    public Gathering() => shared = new Shared();

    private Gathering(Shared shared, Bilingual within, int depth) => (this.shared, this.within, Depth) = (shared, within, depth);

    /// <summary>How many files lie around this one.</summary>
    public int Depth { get; }

    public IReadOnlyList<AttachmentText> Texts => shared.Texts;

    public IReadOnlyList<AttachmentFault> Faults => shared.Faults;

    /// <summary>The same gathering for a file within the file.</summary>
    public Gathering Within(Bilingual part) => new(shared, Inside(part), Depth + 1);

    /// <summary>Adds a text, unless there is no letter or digit in it. Ten digits alone may have lost a leading zero, so they are added with it too.</summary>
    public void Text(Bilingual where, string text)
    {
        var visible = Visible(text);
        if (visible.Length == 0)
        {
            return;
        }

        if (shared.Letters + visible.Length > AttachmentLimits.Letters || shared.Texts.Count >= AttachmentLimits.Texts)
        {
            Unreadable(
                $"Filen har mer tekst enn Samla leser: grensen er {AttachmentLimits.Letters >> 20} millioner tegn og {AttachmentLimits.Texts / 1_000_000} millioner celler eller avsnitt.",
                $"Fila har meir tekst enn Samla les: grensa er {AttachmentLimits.Letters >> 20} millionar teikn og {AttachmentLimits.Texts / 1_000_000} millionar celler eller avsnitt.");
            return;
        }

        shared.Letters += visible.Length;
        shared.Texts.Add(new AttachmentText(Inside(where), visible));
        if (visible.Length == 10 && visible.All(char.IsAsciiDigit))
        {
            shared.Texts.Add(new AttachmentText(Inside(where), "0" + visible));
        }
    }

    /// <summary>Adds a fault, once. The message is a sentence about the file.</summary>
    public void Fault(Rule rule, string nb, string nn)
    {
        var fault = new AttachmentFault(rule, within is null ? new(nb, nn) : new($"{nb[..^1]} ({within.Nb}).", $"{nn[..^1]} ({within.Nn})."));
        if (!shared.Faults.Contains(fault))
        {
            shared.Faults.Add(fault);
        }
    }

    /// <summary>Takes bytes that are unpacked from what the file may have; false, and told, when there are no more.</summary>
    public bool Unpack(long bytes)
    {
        shared.Unpacked += bytes;
        if (shared.Unpacked <= PackageLimits.Unpacked)
        {
            return true;
        }

        Unreadable(
            $"Filen er for stor når den pakkes ut. Grensen er {PackageLimits.Unpacked >> 20} MB.",
            $"Fila er for stor når ho blir pakka ut. Grensa er {PackageLimits.Unpacked >> 20} MB.");
        return false;
    }

    /// <summary>Adds that something can't be read.</summary>
    public void Unreadable(string nb, string nn) => Fault(AttachmentRules.Unreadable, nb, nn);

    private Bilingual Inside(Bilingual where) => within is null ? where : new($"{within.Nb}, {where.Nb}", $"{within.Nn}, {where.Nn}");

    // As a reader sees it: soft hyphens and signs without width part nothing.
    private static string Visible(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.AsSpan().ContainsAny(Invisible))
        {
            var kept = new StringBuilder(trimmed.Length);
            foreach (var letter in trimmed)
            {
                _ = Invisible.Contains(letter) ? kept : kept.Append(letter);
            }

            trimmed = kept.ToString();
        }

        return trimmed.Any(char.IsLetterOrDigit) ? trimmed : "";
    }

    private sealed class Shared
    {
        public List<AttachmentText> Texts { get; } = [];

        public List<AttachmentFault> Faults { get; } = [];

        public long Letters { get; set; }

        public long Unpacked { get; set; }
    }
}
