import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Scale } from "../../schema/scale.ts";
import { betterWriting } from "../better-writing.ts";
import { noNumber } from "../no-number.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import { findAll } from "./ids.ts";
import { criteriaById, offScale } from "./on-scale.ts";

const kinds = { boolean: "boolean", levels: "number", number: "number" } as const;

const isNumeric = ({ kind }: Scale) => kind === "levels" || kind === "number";

/** The text as a value of the scale; empty when it cannot be known, or would not fit. */
function valueOn(scale: Scale, text: string): string {
  if (scale.kind === "share" || scale.kind === "items") return "";
  const better = betterWriting(text, kinds[scale.kind]);
  const value = scale.kind === "boolean" ? better === "true" : Number(better);
  return better === "" || offScale(scale, value) !== null ? "" : better;
}

function inVendor(reading: DocumentReading, readings: Readings): Diagnostic[] {
  const { written } = reading;
  if (written === null) return [];
  const criteria = criteriaById(readings);
  const answers = ["claim", "reading"].flatMap((key) => findAll(written, ["answers", "*", key]));
  return answers.flatMap(({ path, located }) => {
    const criterion = criteria.get(String(path[1]));
    if (criterion === undefined || typeof located.value !== "string") return [];
    const { id, scale } = criterion;
    // Told by the schema already, with what to write instead.
    if (isNumeric(scale) && noNumber(located.value) !== null) return [];
    const count = scale.kind === "items" ? scale.items.length : 0;
    const params = { criterion: id, expected: scale.kind, count, found: `"${located.value}"` };
    const place = placeAt(reading.source, located.start, located.end);
    const better = valueOn(scale, located.value);
    return [diagnose("answer-not-on-scale", place, { ...params, better })];
  });
}

/**
 * Which answers are written as text, which no scale takes? Told by the scale of their criterion, with
 * the value that was probably meant.
 *
 * @example checkAnswersAsText(readings)[0]?.params.better // "true" for 是 on a yes-or-no criterion
 */
export function checkAnswersAsText(readings: Readings): Diagnostic[] {
  return [...readings.vendor.values()].flatMap((reading) => inVendor(reading, readings));
}
