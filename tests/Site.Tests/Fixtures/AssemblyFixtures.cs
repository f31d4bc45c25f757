using Samla.Site.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(Sites))]
[assembly: AssemblyFixture(typeof(Chromium))]
