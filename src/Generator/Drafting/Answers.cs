namespace Samla.Drafting;

/// <summary>
/// Gets what a command needs: from an option, else by asking. An empty answer takes the suggestion. When there is nobody to ask, the suggestions are taken, and what has none stops the command.
/// </summary>
/// <param name="input">Where answers come from.</param>
/// <param name="output">Where questions go.</param>
/// <param name="errors">Where it is told what is wrong with an answer.</param>
/// <param name="asks">False to take every suggestion without asking.</param>
internal sealed class Answers(TextReader input, TextWriter output, TextWriter errors, bool asks)
{
    private const string Nothing = "-";

    private bool asks = asks;

    /// <summary>Whether something was missing or wrong, which has been told. Then nothing more is asked.</summary>
    public bool Stopped { get; private set; }

    /// <summary>The answer; null when it was left out, or when the command has <see cref="Stopped"/>.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="given">What was written as an option.</param>
    public string? To(Question question, string? given)
    {
        if (Stopped)
        {
            return null;
        }

        return given is null ? Asked(question) : Accepted(question, given) ?? Stop();
    }

    /// <summary>Tells what is wrong, and stops.</summary>
    public string? Stop(string? why = null)
    {
        if (why is not null)
        {
            errors.WriteLine(why);
        }

        Stopped = true;
        return null;
    }

    private string? Asked(Question question)
    {
        var wrong = false;
        if (asks && question.Explained is not null)
        {
            output.WriteLine(question.Explained);
        }

        while (true)
        {
            var line = Next(question);
            if (line is null && wrong)
            {
                return Stop($"Svarene tok slutt før {question.Label.ToLowerInvariant()} var på plass. Ingenting er skrevet.");
            }

            if (string.IsNullOrWhiteSpace(line) || (question.MayBeEmpty && line.Trim() == Nothing))
            {
                if (question.MayBeEmpty || question.Suggestion is not null)
                {
                    return line?.Trim() == Nothing || question.Suggestion is null ? null : question.Read(question.Suggestion).Value;
                }

                if (line is null)
                {
                    return Stop($"Det mangler {question.Label.ToLowerInvariant()}. Skriv {question.Option}.");
                }

                errors.WriteLine("Her må det stå noe.");
            }
            else if (Accepted(question, line) is { } answer)
            {
                return answer;
            }

            wrong = true;
        }
    }

    private string? Next(Question question)
    {
        if (!asks)
        {
            return null;
        }

        var shown = (question.Suggestion, question.MayBeEmpty) switch
        {
            ({ } text, true) => $" [{text}, {Nothing} for ingenting]",
            ({ } text, false) => $" [{text}]",
            (null, true) => " (kan stå tomt)",
            _ => "",
        };
        output.Write($"{question.Label}{shown}: ");
        var line = input.ReadLine();
        if (line is null)
        {
            output.WriteLine();
            asks = false;
        }

        return line;
    }

    private string? Accepted(Question question, string text)
    {
        var (value, wrong) = question.Read(text.Trim());
        if (wrong is not null)
        {
            errors.WriteLine(wrong);
        }

        return value;
    }
}
