// Which claims can be seen in the list: the numbers that their statements begin with, from above.
window.listed = (() => {
  const number = (row) => {
    const cells = [...row.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
    const statement = cells.map((cell) => cell.querySelector('.statement-cell')).find(Boolean);
    const found = statement?.textContent.match(/^Claim (\d+):/);
    // What still stands in a row that waits for its claim is not seen.
    return found && !row.hasAttribute('loading') ? Number(found[1]) : null;
  };

  const numbers = () => {
    const grid = document.querySelector('.claim-list vaadin-grid');
    if (!grid?.shadowRoot) {
      return [];
    }
    const head = grid.shadowRoot.querySelector('#header').getBoundingClientRect().bottom;
    const foot = Math.min(grid.getBoundingClientRect().bottom, innerHeight);
    return [...grid.shadowRoot.querySelectorAll('#items > tr:not([hidden])')]
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > head + 1 && box.top < foot - 1)
      .sort((one, other) => one.box.top - other.box.top)
      .map(({ row }) => number(row));
  };

  const are = (shown, expected) =>
    shown.length >= 5 && shown.every((claim, place) => claim === expected[place]);

  return {
    numbers,

    /** Whether the claims that are seen are the first of these. */
    first: (expected) => are(numbers(), expected),

    /** Whether the claims that are seen are the last of these. */
    last: (expected) => are(numbers().reverse(), [...expected].reverse()),
  };
})();

// The moment at which the page asks its server.
{
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...given) {
    window.dispatchEvent(new Event('asked'));
    send.apply(this, given);
  };
}
