import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import type { Located } from "../yaml-value.ts";
import { type Found, findAll } from "./ids.ts";

const ends = ["low", "likely", "high"];

function numbers(owner: Located): number[] {
  return ends.flatMap((end) => {
    const value = owner.children.get(end)?.value;
    return typeof value === "number" ? value : [];
  });
}

function zeroLine(reading: DocumentReading, { path, located }: Found): Diagnostic[] {
  const found = numbers(located);
  const isZero = found.length === ends.length && found.every((one) => one === 0);
  if (!isZero || located.children.get("free")?.value === true) return [];
  const { start, end } = located.key ?? located;
  const key = String(path.at(-1) ?? "");
  return [diagnose("zero-price", placeAt(reading.source, start, end), { key })];
}

function judged(reading: DocumentReading): Diagnostic[] {
  if (reading.written === null) return [];
  const costs = findAll(reading.written, ["costs", "*"]);
  return costs.flatMap((found) => zeroLine(reading, found));
}

/**
 * Is any price nothing but 0, without being confirmed as free? Blank is unknown and stays blank; 0 is a
 * price.
 *
 * @example checkPrices(readings)[0]?.code // "zero-price" for { low: 0, likely: 0, high: 0 }
 */
export function checkPrices(readings: Readings): Diagnostic[] {
  return [...readings.vendor.values()].flatMap(judged);
}
