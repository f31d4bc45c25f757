using System.Text;
using System.Xml;
using Samla.News;
using Samla.Text;
using Samla.Theme.Parts;

namespace Samla.Feeds;

/// <summary>
/// A feed as Atom (RFC 4287). Times are the first day that a date can be, at midnight: they say what the content says, and the same content gives the same
/// bytes. Ids are made with the address that the site has by <c>site.yaml</c>, so that a preview of it has the same.
/// </summary>
internal static class AtomFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    // The most that one feed tells of.
    private const int Most = 50;

    // The time of a feed that has nothing to tell yet.
    private static readonly DateOnly Never = new(1970, 1, 1);

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(NewsFeed feed, Func<Language, View> viewIn)
    {
        var view = viewIn(feed.Language);
        var site = view.Portal.Site;
        var items = feed.Items.Take(Most).ToList();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            Language(xml, feed.Language);
            Text(xml, "id", site.Address + feed.Path);
            Text(xml, "title", feed.Title);
            Text(xml, "subtitle", feed.Subtitle);
            Text(xml, "updated", Time(items.Select(one => one.Date.Earliest).DefaultIfEmpty(Never).Max()));
            Link(xml, "self", "application/atom+xml", view.Page.BaseUrl + feed.Path);
            Link(xml, "alternate", "text/html", view.Page.BaseUrl + feed.Page);
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", site.Publisher?.Name ?? site.Title);
            if (site.Publisher?.Address is { } home)
            {
                Text(xml, "uri", home);
            }

            xml.WriteEndElement();
            if (site.Licence is { } licence)
            {
                Text(xml, "rights", view.W.LicenceIs(licence.Name));
            }

            foreach (var item in items)
            {
                Entry(xml, viewIn(item.Subject.Language), item);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, View view, NewsItem item)
    {
        var (words, address) = (view.W.News, NewsText.AddressOf(view, item));
        xml.WriteStartElement("entry", Namespace);
        Language(xml, item.Subject.Language);
        Text(xml, "id", $"{view.Portal.Site.Address}{address}#{item.Key}");
        Text(xml, "title", $"{words.Kind(item.Kind)}: {NewsText.NameWithCommunity(view, item)}");
        Text(xml, "updated", Time(item.Date.Earliest));
        Link(xml, "alternate", "text/html", view.Page.BaseUrl + address);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", Words<NewsKind>.For(item.Kind));
        xml.WriteAttributeString("label", words.Kind(item.Kind));
        xml.WriteEndElement();
        Text(xml, "summary", $"{View.Capital(View.Date(item.Date))}. {NewsText.Sentence(view, item)}");
        xml.WriteEndElement();
    }

    private static void Language(XmlWriter xml, Language language) => xml.WriteAttributeString("xml", "lang", null, View.Code(language));

    private static void Link(XmlWriter xml, string rel, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Allowed(text));

    private static string Time(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";

    // XML has no way to write control characters and half surrogates.
    private static string Allowed(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text, i++, 2);
            }
        }

        return kept.ToString();
    }
}
