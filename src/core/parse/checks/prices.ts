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

/** Unit prices and exchange rates of 0: whatever is multiplied by them vanishes. */
function zeroFactor(reading: DocumentReading, { path, located }: Found): Diagnostic[] {
  if (located.value !== 0 && located.children.get("likely")?.value !== 0) return [];
  const place = placeAt(reading.source, located.start, located.end);
  const isRate = path.includes("exchangeRates") ? 1 : 0;
  return [diagnose("zero-price", place, { key: String(path.at(-1) ?? ""), isRate })];
}

function judged(reading: DocumentReading): Diagnostic[] {
  const { written } = reading;
  if (written === null) return [];
  const costs = findAll(written, ["costs", "*"]);
  const priced = costs.filter(({ located }) => located.children.get("free")?.value !== true);
  const tiers = priced.flatMap(({ located, path }) =>
    findAll(located, ["workedOut", "tiers", "*", "price"], path),
  );
  const rates = findAll(written, ["drivers", "exchangeRates", "*"]);
  return [
    ...costs.flatMap((found) => zeroLine(reading, found)),
    ...[...tiers, ...rates].flatMap((found) => zeroFactor(reading, found)),
  ];
}

/**
 * Is any price, unit price or exchange rate 0, without being confirmed as free? Blank is unknown and stays blank; 0 is a
 * price.
 *
 * @example checkPrices(readings)[0]?.code // "zero-price" for { low: 0, likely: 0, high: 0 }
 */
export function checkPrices(readings: Readings): Diagnostic[] {
  const all = [...readings.vendor.values(), ...readings.decision.values()];
  return all.flatMap((reading) => judged(reading));
}
