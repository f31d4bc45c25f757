// What breaks axe's rules on the page as it stands, with a few places for each.
async tags => {
    const { passes, violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return {
        passes: passes.length,
        faults: violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} places)\n` + nodes.slice(0, 4)
            .map(({ html, any, all, none }) => `  ${html}\n    ${[...any, ...all, ...none].map(check => check.message).join('; ')}`).join('\n')),
    };
}
