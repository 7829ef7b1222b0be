import type { Encoding } from "./decode.ts";

const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  big5: "Big5 (CP950)",
};

/** The name of an encoding as people know it. */
export function encodingName(encoding: Encoding): string {
  return encodingNames[encoding];
}
