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

function negative(reading: DocumentReading, { path, located }: Found): Diagnostic[] {
  if (typeof located.value !== "number" || located.value >= 0) return [];
  const place = placeAt(reading.source, located.start, located.end);
  const params = { key: String(path.at(-1) ?? ""), found: located.value };
  return [diagnose("negative-amount", place, params)];
}

/** Everything below a place that may hold an amount. */
function amountsBelow(found: Found): Found[] {
  const { path, located } = found;
  if (located.children.size === 0) return [found];
  return [...located.children].flatMap(([key, child]) =>
    key === "growth" ? [] : amountsBelow({ path: [...path, key], located: child }),
  );
}

function judged(reading: DocumentReading): Diagnostic[] {
  if (reading.written === null) return [];
  const costs = findAll(reading.written, ["costs", "*"]);
  const benefits = findAll(reading.written, ["benefits", "*"]);
  const drivers = findAll(reading.written, ["drivers"]);
  const amounts = [...costs, ...benefits, ...drivers].flatMap(amountsBelow);
  return [
    ...costs.flatMap((found) => zeroLine(reading, found)),
    ...amounts.flatMap((found) => negative(reading, found)),
  ];
}

/**
 * Is any amount negative, or a price of nothing but 0 that nobody confirmed to be free? Blank is
 * unknown and stays blank; 0 is a price.
 *
 * @example checkPrices(readings)[0]?.code // "zero-price" for { low: 0, likely: 0, high: 0 }
 */
export function checkPrices(readings: Readings): Diagnostic[] {
  const all = [...readings.vendor.values(), ...readings.decision.values()];
  return all.flatMap((reading) => judged(reading));
}
