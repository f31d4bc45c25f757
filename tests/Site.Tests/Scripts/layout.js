// What overflows, overlaps or is cut on the page as it stands, each told of with a piece of its markup. Everything that can be folded out is.
() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    scrollTo(10000, 0);
    const faults = [], width = document.documentElement.clientWidth;
    if (scrollX > 0 || document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
    scrollTo({ left: 0, top: 0, behavior: 'instant' });

    const told = one => one.outerHTML.replace(/\s+/g, ' ').slice(0, 130);
    const memo = make => {
        const made = new Map();
        return one => made.has(one) ? made.get(one) : (made.set(one, undefined), made.set(one, make(one)), made.get(one));
    };
    const style = memo(one => getComputedStyle(one));
    const box = memo(one => one.getBoundingClientRect());
    const up = (one, is) => {
        for (let at = one; at; at = at.parentElement) if (is(at)) return at;
        return null;
    };
    const cuts = one => style(one).overflowX !== 'visible' || style(one).overflowY !== 'visible' || style(one).clipPath !== 'none';
    // For screen readers only: cut down to a point, or moved off the page until it takes focus.
    const isUnseen = memo(one => !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        || !!up(one, at => (cuts(at) && (box(at).width <= 1 || box(at).height <= 1)) || (style(at).position === 'absolute' && box(at).bottom <= 0)));
    const scroller = memo(one => up(one, at => /auto|scroll/.test(style(at).overflowX) && at.scrollWidth > at.clientWidth));
    const cutter = memo(one => up(one, at => at !== document.body && at !== document.documentElement && cuts(at) && !/auto|scroll/.test(style(at).overflowX + style(at).overflowY)));
    const frame = memo(one => up(one, at => style(at).display !== 'inline' && (style(at).borderInlineEndWidth !== '0px' || style(at).backgroundColor !== 'rgba(0, 0, 0, 0)')));
    const held = (inner, outer, by) => inner.left >= outer.left - by && inner.right <= outer.right + by && inner.top >= outer.top - by && inner.bottom <= outer.bottom + by;

    // The middle of each line of text: what is above and below it may be shared by tight lines.
    const spots = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walk.nextNode()) {
        const text = walk.currentNode, one = text.parentElement;
        if (!text.data.trim() || one.closest('svg, option') || isUnseen(one)) continue;
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) {
            if (line.width < 2) continue;
            const spot = { one, what: text.data.trim().slice(0, 50), left: line.left + 1, right: line.right - 1, top: line.top + line.height * 0.3, bottom: line.bottom - line.height * 0.3 };
            spots.push(spot);
            if ((line.right > width + 1 || line.left < -1) && !scroller(one)) faults.push(`«${spot.what}» sticks out of the window: ${told(one)}`);
            const hides = cutter(one);
            if (hides && !held(spot, box(hides), 1)) faults.push(`«${spot.what}» is cut: ${told(hides)}`);
            const around = frame(one);
            if (around && !(scroller(one) && around.contains(scroller(one))) && (line.right > box(around).right + 1.5 || line.left < box(around).left - 1.5 || spot.bottom > box(around).bottom + 1.5))
                faults.push(`«${spot.what}» runs out of its box: ${told(around)}`);
        }
    }

    for (const one of document.querySelectorAll('input, select, textarea, button, img, svg, rect, svg text, progress, meter')) {
        const at = box(one);
        if (isUnseen(one) || at.width < 4 || at.height < 4 || (one.localName === 'rect' && !one.closest('a'))) continue;
        if ((at.right > width + 1 || at.left < -1) && !scroller(one)) faults.push(`sticks out of the window: ${told(one)}`);
        spots.push({ one, what: one.localName, left: at.left + 2, right: at.right - 2, top: at.top + 2, bottom: at.bottom - 2 });
    }

    // Swept from above: only what is at the same height is held together.
    const related = (a, b) => a.one === b.one || a.one.contains(b.one) || b.one.contains(a.one);
    let open = [];
    for (const spot of spots.sort((a, b) => a.top - b.top)) {
        open = open.filter(other => other.bottom > spot.top);
        for (const other of open) {
            if (other.left < spot.right && spot.left < other.right && !(related(spot, other) && spot.what !== other.what) && !(spot.one === other.one && spot.what === other.what)
                && !cutAway(spot, other)) faults.push(`«${other.what}» and «${spot.what}» overlap: ${told(other.one)} | ${told(spot.one)}`);
        }
        open.push(spot);
    }

    // What is scrolled out of sight in a scroller isn't over what stands beside the scroller.
    function cutAway(a, b) {
        return [[a, b], [b, a]].some(([inside, outside]) => scroller(inside.one) && !scroller(inside.one).contains(outside.one) && !held(inside, box(scroller(inside.one)), 1));
    }

    // What the keyboard goes to is shown in the order in which it is gone to. The menu, below the search on a phone, is a row of its own.
    for (const one of document.querySelectorAll('main *, footer *')) {
        const stops = one.querySelectorAll('a[href], button, input, select, textarea, summary').length;
        const { order, flexDirection } = style(one);
        if ((order !== '0' && (stops > 0 || one.matches('a'))) || (flexDirection.endsWith('reverse') && stops > 1)) faults.push(`is shown in another order than it is gone through: ${told(one)}`);
    }

    return [...new Set(faults)];
}
