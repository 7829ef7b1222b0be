/**
 * Where the fingerprint of a requester starts: another salt gives other fingerprints, so that those
 * of two workspaces cannot be joined.
 *
 * @example requesterSeed("") // 1
 */
export function requesterSeed(salt: string): number {
  let seed = 1;
  for (const byte of new TextEncoder().encode(salt)) {
    seed = Math.imul(seed ^ byte, 0x5bd1e995);
    seed ^= seed >>> 15;
  }
  return seed;
}
