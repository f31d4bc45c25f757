using Samla.Text;

namespace Samla.Outside;

/// <summary>What came of asking an address.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Reason">The status as a number, or one of the words below.</param>
internal sealed record Answer(AnswerKind Kind, string Reason)
{
    /// <summary>The host isn't known.</summary>
    public static readonly Answer NoHost = new(AnswerKind.Gone, "host");

    /// <summary>It isn't an address.</summary>
    public static readonly Answer NoAddress = new(AnswerKind.Gone, "address");

    /// <summary>No answer came in time.</summary>
    public static readonly Answer Late = new(AnswerKind.Unknown, "late");

    /// <summary>No connection was made.</summary>
    public static readonly Answer NoConnection = new(AnswerKind.Unknown, "connection");

    /// <summary>It leads to where nobody is asked: this machine, the network around it, or without https.</summary>
    public static readonly Answer NotPublic = new(AnswerKind.Unknown, "private");

    /// <summary>It leads on and on.</summary>
    public static readonly Answer Redirects = new(AnswerKind.Unknown, "redirects");

    /// <summary>Its host said that it was too much.</summary>
    public static readonly Answer LeftAlone = new(AnswerKind.Unknown, "busy");

    /// <summary>The check was over before it was its turn.</summary>
    public static readonly Answer OutOfTime = new(AnswerKind.Unknown, "time");

    /// <summary>The answer with a status.</summary>
    public static Answer Of(int status) => new(status switch { < 400 => AnswerKind.There, 404 or 410 => AnswerKind.Gone, _ => AnswerKind.Unknown }, $"{status}");

    /// <summary>The reason in words.</summary>
    public Bilingual InWords => Reason switch
    {
        "host" => new("nettstedet finnes ikke", "nettstaden finst ikkje"),
        "address" => new("den kan ikke leses som en adresse", "ho kan ikkje lesast som ei adresse"),
        "late" => new("svaret kom ikke i tide", "svaret kom ikkje i tide"),
        "connection" => new("det ble ingen sikker forbindelse", "det vart ikkje noko sikkert samband"),
        "private" => new("den fører til noe som ikke er på det åpne nettet med https", "ho fører til noko som ikkje er på det opne nettet med https"),
        "redirects" => new("den fører videre for mange ganger", "ho fører vidare for mange gonger"),
        "busy" => new("nettstedet ba om å få være i fred", "nettstaden bad om å få vere i fred"),
        "time" => new("tiden gikk ut før turen kom til den", "tida gjekk ut før turen kom til henne"),
        var status => new($"svaret er {status}", $"svaret er {status}"),
    };
}
