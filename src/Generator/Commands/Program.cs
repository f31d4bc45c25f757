using Samla.Commands;

return CommandLine.Run(args, Console.In, Console.Out, Console.Error, DateTimeOffset.UtcNow);
