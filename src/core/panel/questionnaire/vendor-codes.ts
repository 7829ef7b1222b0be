import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** How a vendor is called where its name is not to be seen. */
export type VendorCode = { vendor: string; token: string; letter: string };

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterAt(Math.floor(index / 26) - 1)}${last}`;
}

/**
 * Under which token and letter does each vendor stand in the evaluators' workbooks? The token depends
 * on the vendor and on the seed of the decision only, so a vendor that joins later changes no other;
 * letters follow the tokens and tell nothing of the order of names. In the order of the letters.
 *
 * @example vendorCodes(["norvane", "tidalleaf"], 7)[0]?.letter // "A"
 */
export function vendorCodes(vendors: Iterable<string>, seed: number): VendorCode[] {
  const coded = [...vendors].map((vendor) => ({
    vendor,
    token: bytesToHex(sha256(utf8ToBytes(`${seed} ${vendor}`))).slice(0, 10),
  }));
  return coded
    .sort((a, b) => (a.token < b.token ? -1 : 1))
    .map((one, index) => ({ ...one, letter: letterAt(index) }));
}
