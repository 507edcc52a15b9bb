// Tells when something could really be seen: the time at which the frame that holds it was
// presented, as the browser reports it for elements that it was asked to time.
window.painted = (() => {
  const seen = new Map();
  const waiting = new Set();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.set(entry.element, entry.presentationTime ?? entry.renderTime);
    }
    waiting.forEach((look) => look());
  }).observe({ type: 'element', buffered: true });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const until = (condition) =>
    new Promise((resolve) => {
      const look = () => {
        if (condition()) {
          waiting.delete(look);
          resolve();
        }
      };
      waiting.add(look);
      look();
    });

  const time = (element) => element.setAttribute('elementtiming', 'painted');

  const inWindow = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && bottom > top;
  };

  /** A small text that is new in the frame to come: when it is seen, so is all else in that frame. */
  const presented = async () => {
    const probe = document.createElement('span');
    probe.style.cssText = 'position: fixed; inset: auto auto 0 0; z-index: 999; font: 8px monospace';
    probe.append('painted');
    time(probe);
    document.body.append(probe);
    await until(() => seen.has(probe));
    probe.remove();
    return seen.get(probe);
  };

  return {
    /**
     * From an event to the frame in which `arrived` holds and the first of the blocks, if any are
     * asked for, are painted.
     */
    async since(event, arrived, blocks) {
      const began = await new Promise((resolve) =>
        addEventListener(event, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
      );
      let first = [];
      for (;;) {
        await frame();
        if (blocks) {
          first = [...document.querySelectorAll(blocks)].slice(0, 10);
          first.forEach(time);
        }
        if (arrived()) {
          break;
        }
      }
      const last = await presented();
      const inView = first.filter(inWindow);
      await until(() => inView.every((block) => seen.has(block)));
      return Math.max(last, ...inView.map((block) => seen.get(block))) - began;
    },

    /** Scrolls to the middle: until all blocks that are in view there have been painted. */
    async middle(scroller, blocks) {
      const all = [...document.querySelectorAll(blocks)];
      const half = all.length >> 1;
      const near = all.slice(half - 200, half + 200);
      near.forEach(time);
      await frame();
      await frame();
      // A hand scrolls at any time between two frames.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 16));
      const began = performance.now();
      scroller.scrollTop = scroller.scrollHeight / 2;
      // Longer than anything takes to come into view late.
      await new Promise((resolve) => setTimeout(resolve, 700));
      const inView = all.filter(inWindow);
      if (inView.length === 0 || !inView.every((block) => near.includes(block))) {
        throw new Error('What is in view was not timed');
      }
      await until(() => inView.every((block) => seen.has(block)));
      const times = inView.map((block) => seen.get(block));
      if (Math.min(...times) < began) {
        throw new Error('The middle was painted before');
      }
      return Math.max(...times) - began;
    },
  };
})();
