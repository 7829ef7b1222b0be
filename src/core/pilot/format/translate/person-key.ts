import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Turns the id, address or name of a person into what may be written or counted. */
export type PersonKey = (id: string) => string;

/** Half of the digest: 128 bits, so that no two of any number of requesters meet. */
const keyLength = 32;

/**
 * A function that hides people: HMAC-SHA-256 of the id under the workspace's salt, 32 hexadecimal
 * digits. Capitals and blanks around do not matter, so that one address is one person. Without the
 * salt nobody can test whether an address is in the file.
 *
 * @example hashedPerson("salt")("A@example.com") === hashedPerson("salt")("a@example.com ") // true
 */
export function hashedPerson(salt: string): PersonKey {
  const key = utf8ToBytes(salt);
  const known = new Map<string, string>();
  return (id) => {
    const plain = id.trim().toLowerCase();
    const found = known.get(plain);
    if (found !== undefined) return found;
    const digest = bytesToHex(hmac(sha256, key, utf8ToBytes(plain))).slice(0, keyLength);
    if (known.size >= 100_000) known.clear();
    known.set(plain, digest);
    return digest;
  };
}

/** How the people of an export become keys. */
export interface PersonKeys {
  requester: PersonKey;
  agent: PersonKey;
}
