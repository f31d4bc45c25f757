using Samla.Commands;

return CommandLine.Run(args, Console.Out, Console.Error, DateTimeOffset.UtcNow);
