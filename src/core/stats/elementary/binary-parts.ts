/** One number looked at as the two halves of its 64 bits; no call keeps anything here for the next. */
const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

/** Where the half with sign, exponent and leading digits lies; machines differ in the order. */
const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

const digitsOfHighHalf = 20;
const reach = 1023;

/** 2^-1023 to 2^1023; doubling is exact. */
const powers = new Float64Array(2 * reach + 1).fill(2 ** -reach);
for (let at = 1; at < powers.length; at += 1) powers[at] = (powers[at - 1] as number) * 2;

/**
 * 2 to a whole power from -1023 to 1023, exactly.
 *
 * @example powerOfTwo(-3) // 0.125
 */
export function powerOfTwo(exponent: number): number {
  return powers[exponent + reach] as number;
}

/**
 * The exponent e of a positive number written as m · 2^e with m from 1 to below 2.
 *
 * Numbers below 2^-1022 have no exponent of their own: scale them up first.
 *
 * @example binaryExponent(6) // 2, since 6 = 1.5 · 4
 */
export function binaryExponent(value: number): number {
  number[0] = value;
  return ((halves[high] as number) >> digitsOfHighHalf) - reach;
}
