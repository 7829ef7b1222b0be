import { plainInstant } from "./plain-instant.ts";

/** One place per day of the month. */
const places = 64;

const [zero, colon, upperZ] = [48, 58, 90];

/**
 * Reads times as `plainInstant` does, and remembers where days begin: nearly all times of a file lie on
 * a few days, so that of most dates only four bytes at a time are compared.
 */
export class RememberedDays {
  /** `2026`, `-06-` and `-01T` of each day as numbers, and when the day begins. */
  private readonly years = new Int32Array(places);
  private readonly months = new Int32Array(places);
  private readonly days = new Int32Array(places);
  private readonly midnights = new Int32Array(places);
  private bytes: Uint8Array = new Uint8Array(0);
  private view = new DataView(this.bytes.buffer);

  /** The instant at `at`, in seconds since 1970; -1 for every other form. 20 bytes must follow. */
  read(bytes: Uint8Array, at: number): number {
    if (bytes !== this.bytes) this.look(bytes);
    const { view } = this;
    const day = view.getInt32(at + 7, true);
    const place = (((day >>> 8) & 3) << 4) | ((day >>> 16) & 15);
    const isKnown =
      this.days[place] === day &&
      this.months[place] === view.getInt32(at + 4, true) &&
      this.years[place] === view.getInt32(at, true);
    if (!isKnown) return this.learn(bytes, at, place);
    const clock = clockAt(bytes, at);
    return clock < 0 ? -1 : (this.midnights[place] as number) + clock;
  }

  private look(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  private learn(bytes: Uint8Array, at: number, place: number): number {
    const found = plainInstant(bytes, at);
    const clock = clockAt(bytes, at);
    if (found < 0 || clock < 0 || found > 0x7fffffff) return found;
    this.years[place] = this.view.getInt32(at, true);
    this.months[place] = this.view.getInt32(at + 4, true);
    this.days[place] = this.view.getInt32(at + 7, true);
    this.midnights[place] = found - clock;
    return found;
  }
}

/** Seconds since midnight of `…T09:30:00Z`; -1 when that is not what stands there. */
function clockAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 13] !== colon || bytes[at + 16] !== colon || bytes[at + 19] !== upperZ) return -1;
  const hourTens = (bytes[at + 11] as number) - zero;
  const hourOnes = (bytes[at + 12] as number) - zero;
  const minuteTens = (bytes[at + 14] as number) - zero;
  const minuteOnes = (bytes[at + 15] as number) - zero;
  const secondTens = (bytes[at + 17] as number) - zero;
  const secondOnes = (bytes[at + 18] as number) - zero;
  const lowest = hourTens | hourOnes | minuteTens | minuteOnes | secondTens | secondOnes;
  const above = (9 - hourOnes) | (9 - minuteOnes) | (9 - secondOnes);
  const hour = hourTens * 10 + hourOnes;
  const minute = minuteTens * 10 + minuteOnes;
  const second = secondTens * 10 + secondOnes;
  if ((lowest | above | (23 - hour) | (59 - minute) | (60 - second)) < 0) return -1;
  return hour * 3600 + minute * 60 + second;
}
