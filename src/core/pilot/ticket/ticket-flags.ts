import { type ExclusionReason, exclusionReasons } from "../../schema/exclusion-reason.ts";

const reasonMask = 0x3f;
const returned = 0x80;
const duplicate = exclusionReasons.indexOf("duplicate") + 1;

/** One byte per ticket: why it is left out, if it is, and whether the requester came back. */
export class TicketFlags {
  /** Number of tickets that repeat the id of another. */
  doubled = 0;
  private readonly bytes: Uint8Array;

  constructor(count: number) {
    this.bytes = new Uint8Array(count);
  }

  /** Null for the tickets that may count. */
  reason(index: number): ExclusionReason | null {
    const number = (this.bytes[index] as number) & reasonMask;
    return number === 0 ? null : (exclusionReasons[number - 1] ?? null);
  }

  mayCount(index: number): boolean {
    return ((this.bytes[index] as number) & reasonMask) === 0;
  }

  leave(index: number, reason: ExclusionReason): void {
    const kept = (this.bytes[index] as number) & ~reasonMask;
    this.bytes[index] = kept | (exclusionReasons.indexOf(reason) + 1);
    if (reason === "duplicate") this.doubled += 1;
  }

  isDoubled(index: number): boolean {
    return ((this.bytes[index] as number) & reasonMask) === duplicate;
  }

  isReturned(index: number): boolean {
    return (this.bytes[index] as number) >= returned;
  }

  noteReturn(index: number): void {
    this.bytes[index] = (this.bytes[index] as number) | returned;
  }
}
