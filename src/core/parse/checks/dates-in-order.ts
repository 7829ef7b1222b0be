import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isDay } from "../../schema/day.ts";
import type { DocumentKind } from "../../schema/documents.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import type { Located } from "../yaml-value.ts";
import { findAll } from "./ids.ts";

/** Two days of one mapping of which the second may not come before the first. */
type Pair = { in: DocumentKind; path: string; earlier: string; later: string; code?: Code };

const pairs: readonly Pair[] = [
  { in: "decision", path: "stages/*", earlier: "opened", later: "closed" },
  { in: "decision", path: "stages/*", earlier: "opened", later: "due" },
  { in: "vendor", path: "plan", earlier: "quotedOn", later: "validUntil" },
  // A proof that had run out when it was handed over is poor, but may well be what was handed over.
  {
    in: "vendor",
    path: "answers/*/evidence/*",
    earlier: "on",
    later: "expires",
    code: "expired-when-obtained",
  },
  { in: "vendor", path: "certificates/*", earlier: "issued", later: "expires" },
  { in: "vendor", path: "certificates/*", earlier: "issued", later: "lastSurveillance" },
  { in: "vendor", path: "certificates/*", earlier: "issued", later: "checkedInRegister" },
  { in: "vendor", path: "costs/*", earlier: "observedOn", later: "validUntil" },
  { in: "evaluation", path: "", earlier: "conflict/on", later: "submittedOn" },
  { in: "pilot-plan", path: "windows/*", earlier: "from", later: "to" },
];

function dayIn(owner: Located, path: string): { day: string; located: Located } | null {
  const located = findAll(owner, path.split("/"))[0]?.located;
  const day = located?.value;
  return located && typeof day === "string" && isDay(day) ? { day, located } : null;
}

function judge(reading: DocumentReading, owner: Located, pair: Pair): Diagnostic[] {
  const earlier = dayIn(owner, pair.earlier);
  const later = dayIn(owner, pair.later);
  if (!earlier || !later || earlier.day <= later.day) return [];
  const place = placeAt(reading.source, later.located.start, later.located.end);
  const keys = { earlierKey: pair.earlier, laterKey: pair.later };
  return [
    diagnose(pair.code ?? "dates-out-of-order", place, {
      ...keys,
      earlier: earlier.day,
      later: later.day,
    }),
  ];
}

/**
 * Does every period end after it begins, and every proof expire after it was made? Told at the later
 * of the two days. Days compare as text, since all are written YYYY-MM-DD.
 *
 * @example checkDatesInOrder(readings)[0]?.params.laterKey // "to" for a window that ends before it begins
 */
export function checkDatesInOrder(readings: Readings): Diagnostic[] {
  return pairs.flatMap((pair) =>
    [...readings[pair.in].values()].flatMap((reading) => {
      if (reading.written === null) return [];
      const steps = pair.path === "" ? [] : pair.path.split("/");
      const owners = findAll(reading.written, steps);
      return owners.flatMap(({ located }) => judge(reading, located, pair));
    }),
  );
}
