using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samla.Text;
using Samla.Writing;

namespace Samla.Outside;

/// <summary>What addresses have answered, kept in a file so that nobody is asked again too soon. A file that can't be read is as none.</summary>
/// <param name="file">The file; it need not exist.</param>
/// <param name="now">The moment that it is asked.</param>
internal sealed class AskedBefore(string file, DateTimeOffset now)
{
    private static readonly TimeSpan Good = TimeSpan.FromDays(7);
    private static readonly TimeSpan Other = TimeSpan.FromDays(1);

    private readonly SortedDictionary<string, (DateTimeOffset Asked, Answer Answer)> answers = Read(file, now);

    /// <summary>The file in the user's own folder for what can be made anew.</summary>
    public static string StandardFile => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "samla",
        "outside-links.json");

    /// <summary>What an address answered; null when that is unknown or too long ago.</summary>
    public Answer? Of(string address) => answers.TryGetValue(address, out var one) ? one.Answer : null;

    /// <summary>Keeps the answers. A folder that can't be written to is no reason to stop.</summary>
    public void Keep(IEnumerable<KeyValuePair<string, Answer>> fresh)
    {
        foreach (var (address, answer) in fresh)
        {
            answers[address] = (now, answer);
        }

        var kept = new JsonObject(answers.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)new JsonObject
        {
            ["asked"] = one.Value.Asked.ToString("O", CultureInfo.InvariantCulture),
            ["answer"] = Words<AnswerKind>.For(one.Value.Answer.Kind),
            ["reason"] = one.Value.Answer.Reason,
        })));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            SafeFile.Write(file, JsonSerializer.SerializeToUtf8Bytes(kept));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next check asks again.
        }
    }

    private static SortedDictionary<string, (DateTimeOffset, Answer)> Read(string file, DateTimeOffset now)
    {
        var answers = new SortedDictionary<string, (DateTimeOffset, Answer)>(StringComparer.Ordinal);
        try
        {
            foreach (var (address, one) in File.Exists(file) ? JsonNode.Parse(File.ReadAllBytes(file))!.AsObject() : [])
            {
                var asked = DateTimeOffset.Parse((string)one!["asked"]!, CultureInfo.InvariantCulture);
                var answer = new Answer(Words<AnswerKind>.Find((string)one["answer"]!)!.Value, (string)one["reason"]!);
                if (asked <= now && now - asked < (answer.Kind == AnswerKind.There ? Good : Other))
                {
                    answers[address] = (asked, answer);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException or InvalidOperationException or NullReferenceException or ArgumentNullException)
        {
            answers.Clear();
        }

        return answers;
    }
}
