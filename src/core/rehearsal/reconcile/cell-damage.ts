import type { Damage } from "./damage.ts";
import { instantOf, utcSeconds } from "./instant-text.ts";
import { isReEncoded, lostCharacters } from "./text-damage.ts";

/** What a damaged cell looks like; for times also by how many minutes it moved. */
export type CellDamage = { damage: Damage; shiftMinutes: number | null };

const longestShiftMinutes = 14 * 60;
const shiftStepMinutes = 15;

function plain(damage: Damage): CellDamage {
  return { damage, shiftMinutes: null };
}

/** A number in its usual writing, without the leading zeros that make it an id. */
function numberOf(text: string): number | null {
  return /^[+-]?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : null;
}

function isSameNumber(old: string, next: string): boolean {
  const [a, b] = [numberOf(old), numberOf(next)];
  return a !== null && a === b;
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
};

function isSameWord(old: string, next: string): boolean {
  const [a, b] = [truths[old.toLowerCase()], truths[next.toLowerCase()]];
  return a !== undefined && a === b;
}

/** The same text with other line ends, blanks around it, or characters composed in another way. */
function isSameText(old: string, next: string): boolean {
  const settled = (text: string) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  return settled(old) === settled(next);
}

/** "1.23457E+11" or "0912" read as a number: an id went through a spreadsheet. */
function hasLostDigits(old: string, next: string): boolean {
  if (!/^\+?\d{5,}$|^0\d+$/.test(old)) return false;
  if (/^0+\d/.test(old) && next === old.replace(/^0+/, "")) return true;
  if (!/^\d(\.\d+)?E\+?\d+$/i.test(next) && !/^\d{16,}$/.test(next)) return false;
  const [a, b] = [Number(old), Number(next)];
  return a !== 0 && Math.abs(a - b) / a < 1e-2;
}

function timeDamage(old: string, next: string): CellDamage | null {
  const [a, b] = [instantOf(old), instantOf(next)];
  if (a === null || b === null) return null;
  const isZoned = a.zoneMinutes !== null && b.zoneMinutes !== null;
  const gap = isZoned ? utcSeconds(b) - utcSeconds(a) : b.seconds - a.seconds;
  if (gap === 0 && (isZoned || a.zoneMinutes === b.zoneMinutes)) return plain("rewritten");
  const ranks = { day: 0, minute: 1, second: 2 };
  const step = b.precision === "day" ? 86_400 : 60;
  if (ranks[b.precision] < ranks[a.precision] && gap <= 0 && gap > -step) {
    return plain("time-coarsened");
  }
  if (gap === 0) {
    // One of the two names a zone: if it is another than the one meant, every time has moved.
    const zone = a.zoneMinutes ?? b.zoneMinutes ?? 0;
    return zone === 0 ? plain("rewritten") : { damage: "time-shifted", shiftMinutes: zone };
  }
  const minutes = gap / 60;
  const isZoneStep = minutes % shiftStepMinutes === 0 && Math.abs(minutes) <= longestShiftMinutes;
  return isZoneStep ? { damage: "time-shifted", shiftMinutes: minutes } : plain("changed");
}

function isCut(old: string, next: string): boolean {
  const kept = next.replace(/(\u2026|\.{3})$/u, "").replace(/\uFFFD+$/u, "");
  return kept.length > 0 && kept.length < old.length && old.startsWith(kept);
}

/**
 * What happened to a cell whose bytes differ? The text as it was and as it is now. Looks for the same
 * meaning first: other writings of a time, a number or a truth are no damage.
 *
 * @example cellDamage("退貨", "é€€è²¨").damage // "re-encoded"
 */
export function cellDamage(old: string, next: string): CellDamage {
  if (isSameText(old, next)) return plain("rewritten");
  if (old.trim() === "") return plain("filled");
  if (next.trim() === "") return plain("emptied");
  if (isSameNumber(old, next) || isSameWord(old, next)) return plain("rewritten");
  const time = timeDamage(old, next);
  if (time !== null) return time;
  if (hasLostDigits(old, next)) return plain("digits-lost");
  if (isReEncoded(old, next)) return plain("re-encoded");
  if (lostCharacters(old, next)) return plain("characters-lost");
  return plain(isCut(old, next) ? "truncated" : "changed");
}
