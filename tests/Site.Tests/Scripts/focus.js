// What is wrong with what can be used: too small, hardly to be told from its ground, or with a focus that can't be seen. The keyboard must have been used before.
() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const told = one => one.outerHTML.replace(/\s+/g, ' ').slice(0, 130);
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    // Painted on a canvas, so that the answer is the same however the sheet writes the colour.
    const painted = (...colours) => {
        pen.clearRect(0, 0, 1, 1);
        for (const colour of colours) {
            pen.fillStyle = colour;
            pen.fillRect(0, 0, 1, 1);
        }
        return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const light = rgb => {
        const [red, green, blue] = rgb.slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const ground = from => {
        const layers = [];
        for (let at = from; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            layers.unshift(colour);
            if (painted(colour)[3] === 255) break;
        }
        return painted('Canvas', ...layers);
    };

    const faults = [], stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(one => one.checkVisibility({ visibilityProperty: true }));
    for (const one of stops) {
        // Links stand in text; what axe says of their size is enough.
        const field = one.matches('select, textarea, input:not([type=checkbox], [type=radio])');
        const target = one.matches('[type=checkbox], [type=radio]') && one.labels.length ? one.labels[0] : one, size = target.getBoundingClientRect();
        if (one.matches('button, input, select, textarea, summary') && (size.width < 24 || size.height < 24)) faults.push(`is ${size.width} by ${size.height} pixels: ${told(one)}`);
        if (field) {
            const { borderBlockEndColor, borderBlockEndWidth, backgroundColor } = getComputedStyle(one), around = ground(one.parentElement);
            const edges = [backgroundColor, ...parseFloat(borderBlockEndWidth) >= 1 ? [borderBlockEndColor] : []];
            if (edges.every(edge => contrast(light(painted(`rgb(${around.slice(0, 3)})`, edge)), light(around)) < 3)) faults.push(`hardly stands out from ${around}: ${told(one)}`);
        }
        one.focus();
        if (document.activeElement !== one) {
            faults.push(`takes no focus: ${told(one)}`);
            continue;
        }
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(one);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
            faults.push(`has no outline of two pixels: ${told(one)}`);
            continue;
        }
        // The outline lies between the element and a ring of another colour: one of the two stands out on any ground.
        const behind = ground(parseFloat(outlineOffset) < 0 ? one : one.parentElement), ring = /^(.*?\)) 0px 0px 0px ([\d.]+)px/.exec(boxShadow);
        const colours = ring && parseFloat(ring[2]) >= 2 ? [outlineColor, ring[1]] : [outlineColor];
        const ratio = Math.max(...colours.map(colour => contrast(light(painted(`rgb(${behind.slice(0, 3)})`, colour)), light(behind))));
        if (ratio < 3) faults.push(`has an outline with a contrast of ${ratio.toFixed(2)} (${colours.join(' and ')} on ${behind}): ${told(one)}`);
        const parts = [...one.getClientRects()];
        const seen = parts.some(box => {
            const within = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
            const over = document.elementFromPoint(within(box.left, box.right, innerWidth), within(box.top, box.bottom, innerHeight));
            return over && (one.contains(over) || over.contains(one) || [...one.labels ?? []].some(label => label.contains(over)));
        });
        if (!seen) faults.push(`is out of sight, or covered, when it has the focus: ${told(one)}`);
    }
    return { stops: stops.length, faults: [...new Set(faults)] };
}
