import { hashBytes } from "../../scan/byte-words.ts";

const encoder = new TextEncoder();

/** Counts tickets whose id stood in an earlier file; ids are kept as 53-bit fingerprints. */
export class SeenTickets {
  repeatedAcrossFiles = 0;
  private readonly files = new Map<number, number>();

  note(id: string, fileNumber: number): void {
    const bytes = encoder.encode(id);
    const key = (hashBytes(bytes, 1) & 0x1fffff) * 2 ** 32 + (hashBytes(bytes, 2) >>> 0);
    const before = this.files.get(key);
    if (before === undefined) this.files.set(key, fileNumber);
    else if (before < fileNumber) this.repeatedAcrossFiles += 1;
  }
}
