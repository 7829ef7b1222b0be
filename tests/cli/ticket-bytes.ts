/** The same text in the encodings in which helpdesks and spreadsheets write files. */
export const encoders = {
  utf8: (text: string) => new TextEncoder().encode(text),
  "utf8-bom": (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  "utf16le-bom": (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
  "utf16be-bom": (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
  big5,
} satisfies Record<string, (text: string) => Uint8Array>;

let bytesOf: Map<string, readonly number[]> | undefined;

/** Node reads Big5 and cannot write it, so its own table is turned round. */
function big5Table(): Map<string, readonly number[]> {
  const decoder = new TextDecoder("big5");
  const table = new Map<string, readonly number[]>();
  for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== "\ufffd") table.set(text, [lead, trail]);
    }
  }
  return table;
}

function big5(text: string): Uint8Array {
  bytesOf ??= big5Table();
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter < "\x80" ? [letter.charCodeAt(0)] : bytesOf?.get(letter);
      if (bytes === undefined) throw new Error(`Big5 has no ${letter}`);
      return bytes;
    }),
  );
}
