using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Samla.Text;

namespace Samla.Addresses;

/// <summary>Addresses that lead out of the site: a page over https, somebody to write to, a number to call, and nothing else beside it.</summary>
internal static partial class OutsideAddress
{
    private const string Https = "https://";
    private const string Mail = "mailto:";
    private const string Telephone = "tel:";
    private const int LongestEmail = 254;

    /// <summary>Whether an address can be a link.</summary>
    public static bool IsAllowed(string address) =>
        IsWeb(address)
        || (After(address, Mail) is { } email && IsEmail(email))
        || (After(address, Telephone) is { } number && IsPhone(number.Replace("%20", " ", StringComparison.Ordinal)));

    /// <summary>Whether it is a whole address over https, without a name and password of somebody in it.</summary>
    public static bool IsWeb(string address) =>
        After(address, Https) is { Length: > 0 } rest
        && rest[0] is not ('/' or '?' or '#')
        && !HasSignsOfNoAddress(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var whole)
        && whole is { Host.Length: > 0, UserInfo.Length: 0 };

    /// <summary>Whether it is one e-mail address.</summary>
    public static bool IsEmail(string text) => text.Length <= LongestEmail && Email().IsMatch(text);

    /// <summary>Whether it is one telephone number: three digits at least and fifteen at most (E.164).</summary>
    public static bool IsPhone(string text) => Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= 3 and <= 15;

    /// <summary>
    /// Whether a text has what no address has: blanks, letters that can't be seen or mean nothing, what ends an address where it is put (RFC 3986, appendix C), or a backslash, which browsers read as a slash.
    /// </summary>
    public static bool HasSignsOfNoAddress(string text) => HiddenLetters.IndexOfHidden(text) >= 0 || text.EnumerateRunes().Any(IsSignOfNoAddress);

    private static bool IsSignOfNoAddress(Rune letter) =>
        letter.Value is '"' or '<' or '>' or '\\' or '`' or 0xFFFD
        || Rune.IsWhiteSpace(letter)
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private static string? After(string address, string scheme) => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? address[scheme.Length..] : null;

    // Norwegian names and domains have æ, ø and å too.
    [GeneratedRegex(@"^[\p{L}\p{Nd}_'+-]+(\.[\p{L}\p{Nd}_'+-]+)*@[\p{L}\p{Nd}]([\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?(\.[\p{L}\p{Nd}]([\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?)+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\u00A0-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
