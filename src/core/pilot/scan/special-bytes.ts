export const nul = 0;
export const quote = 34;
export const lineFeed = 10;
export const carriageReturn = 13;

/**
 * A table of the bytes at which a scanner must look: 1 for the delimiter, quotes, line ends and NUL,
 * which no text holds.
 *
 * @example specialBytes(44)[44] // 1: a comma
 */
export function specialBytes(delimiter: number): Uint8Array {
  const isSpecial = new Uint8Array(256);
  for (const byte of [nul, delimiter, quote, lineFeed, carriageReturn]) isSpecial[byte] = 1;
  return isSpecial;
}
