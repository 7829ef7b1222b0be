import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { DocumentKind } from "../../schema/documents.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import { findAll } from "./ids.ts";

/** Ids that must differ: all that lie on one path, or with `within` those of one owner. */
type Unique = { in: DocumentKind; path: string; kind: string; within?: string };

const unique: readonly Unique[] = [
  { in: "decision", path: "channels/*/id", kind: "channel" },
  { in: "decision", path: "integrations/*/id", kind: "integration" },
  { in: "decision", path: "stages/*/id", kind: "stage" },
  { in: "decision-questions", path: "questions/*/id", kind: "question" },
  { in: "decision-questions", path: "questions/*/criteria/*/id", kind: "criterion" },
  { in: "decision-questions", path: "tests/*/id", kind: "test" },
  {
    in: "decision-questions",
    within: "questions/*/criteria/*",
    path: "scale/items/*/id",
    kind: "scale-item",
  },
  { in: "risk-matrix", path: "risks/*/id", kind: "risk" },
  { in: "contract-clauses", path: "clauses/*/id", kind: "clause" },
  { in: "contract-clauses", path: "duties/*/id", kind: "duty" },
  { in: "cost-lines", path: "costs/*/id", kind: "cost-line" },
  { in: "cost-lines", path: "benefits/*/id", kind: "benefit-line" },
  { in: "facts", path: "facts/*/id", kind: "fact" },
  { in: "kpis", path: "kpis/*/id", kind: "kpi" },
  { in: "kpis", path: "replyTiers/*/id", kind: "reply-tier" },
  { in: "kpis", path: "calendar/years/*/year", kind: "year" },
  { in: "procurement-checklist", path: "stages/*/id", kind: "stage" },
  { in: "procurement-checklist", path: "stages/*/items/*/id", kind: "item" },
  { in: "procurement-checklist", path: "stages/*/refusals/*/id", kind: "refusal" },
  { in: "journey", path: "stages/*/id", kind: "stage" },
  { in: "journey", path: "stages/*/touchpoints/*/id", kind: "touchpoint" },
  { in: "journey", path: "recovery/*/id", kind: "recovery-tier" },
];

function doubled(reading: DocumentReading, { path, kind, within }: Unique): Diagnostic[] {
  if (reading.written === null) return [];
  const owners = within ? findAll(reading.written, within.split("/")) : null;
  const roots = owners?.map(({ located }) => located) ?? [reading.written];
  return roots.flatMap((root) => {
    const firstLines = new Map<string, number>();
    return findAll(root, path.split("/")).flatMap(({ located }) => {
      const found = String(located.value);
      const place = placeAt(reading.source, located.start, located.end);
      const firstLine = firstLines.get(found);
      if (firstLine !== undefined)
        return [diagnose("doubled-id", place, { kind, found, firstLine })];
      firstLines.set(found, place.line);
      return [];
    });
  });
}

/**
 * Is every id declared once? A doubled one is told where it stands for the second time.
 *
 * @example checkDoubledIds(readings)[0]?.params.firstLine // 9, when line 14 declares the same id
 */
export function checkDoubledIds(readings: Readings): Diagnostic[] {
  return unique.flatMap((one) =>
    [...readings[one.in].values()].flatMap((reading) => doubled(reading, one)),
  );
}
