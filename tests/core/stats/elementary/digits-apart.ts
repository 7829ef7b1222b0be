const number = new Float64Array(1);
const bits = new BigInt64Array(number.buffer);

function placeOf(value: number): bigint {
  number[0] = value;
  return bits[0] ?? 0n;
}

/** How many doubles lie from one number to another of the same sign; 0 if they are the same. */
export function digitsApart(one: number, other: number): number {
  if (Object.is(one, other)) return 0;
  const apart = Number(placeOf(one) - placeOf(other));
  return Math.abs(apart);
}

/** The worst distance between two functions over many places, and where it lies. */
export function worstOf(
  mine: (x: number) => number,
  theirs: (x: number) => number,
  places: readonly number[],
): { apart: number; at: number } {
  let worst = { apart: 0, at: 0 };
  for (const at of places) {
    const apart = digitsApart(mine(at), theirs(at));
    if (apart > worst.apart) worst = { apart, at };
  }
  return worst;
}
