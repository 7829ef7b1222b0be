/** Tickets sorted into cells: those of cell n are `order[starts[n]]` up to `order[starts[n + 1]]`. */
export interface CellOrder {
  order: Uint32Array;
  starts: Uint32Array;
}

/**
 * Sorts tickets by cell without comparing any two: counts each cell's tickets, then puts every ticket
 * in its place. `cellOf` gives the number of the cell, from 0, or -1 for a ticket that has none; it is
 * asked twice and must answer alike.
 *
 * @example cellOrder(3, (index) => (index === 1 ? 0 : 1)).order // Uint32Array [1, 0, 2]
 */
export function cellOrder(tickets: number, cellOf: (index: number) => number): CellOrder {
  const starts = startsOf(tickets, cellOf);
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let index = 0; index < tickets; index += 1) {
    const cell = cellOf(index);
    if (cell < 0) continue;
    const at = next[cell] as number;
    order[at] = index;
    next[cell] = at + 1;
  }
  return { order, starts };
}

function startsOf(tickets: number, cellOf: (index: number) => number): Uint32Array {
  let counts = new Uint32Array(1024);
  let cells = 0;
  for (let index = 0; index < tickets; index += 1) {
    const cell = cellOf(index);
    if (cell < 0) continue;
    if (cell >= cells) cells = cell + 1;
    if (cell >= counts.length) counts = larger(counts, cell);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const starts = new Uint32Array(cells + 1);
  for (let cell = 0; cell < cells; cell += 1) {
    starts[cell + 1] = (starts[cell] as number) + (counts[cell] as number);
  }
  return starts;
}

function larger(counts: Uint32Array, cell: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(cell * 2);
  copy.set(counts);
  return copy;
}
