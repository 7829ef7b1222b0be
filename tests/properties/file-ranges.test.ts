import fc from "fast-check";
import { expect, it } from "vitest";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { headBytes } from "../../src/core/pilot/range/file-head.ts";
import { type TicketPlan, ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { ticketText } from "../bench/tickets/ticket-rows.ts";
import { readSplit } from "../core/pilot/range/split-reading.ts";

const settings = kpiSettings(null);
const rows = 500;
const [header = "", ...lines] = [...ticketText({ rows, seed: 11, kind: "rich" })]
  .join("")
  .trimEnd()
  .split("\n");

/** What may stand in the column of notes: also a line that looks like a row, and broken quoting. */
const note = fc.oneof(
  { weight: 6, arbitrary: fc.constant("plain") },
  { weight: 3, arbitrary: fc.constantFrom('"two\nlines, one cell"', '"said ""so""\r\n\n"', "") },
  { weight: 2, arbitrary: fc.constantFrom(...lines.map((line) => `"x\n${line},y\n"`)) },
  { weight: 1, arbitrary: fc.constantFrom('a"b', '"open"x', "one,more", "tabs\tand 中文") },
);

interface Document {
  notes: string[];
  words: string[];
  starts: number[];
  isUnended: boolean;
  /** Does the last row repeat the id of the first? */
  isDoubled: boolean;
}

const documents = fc.record<Document>({
  notes: fc.array(note, { minLength: rows, maxLength: rows }),
  words: fc.array(fc.constantFrom("line", "電話", "web-chat", " email "), {
    minLength: rows,
    maxLength: rows,
  }),
  starts: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  isUnended: fc.boolean(),
  isDoubled: fc.boolean(),
});

const padding = "n".repeat(60);

function bytesOf({ notes, words, isUnended, isDoubled }: Document): Uint8Array {
  const place = header.split(",").indexOf("channel");
  const all = lines.map((line, index) => {
    const cells = line.split(",");
    // New words come late, and in another order in each range.
    cells[place] = words[index] ?? "";
    if (isDoubled && index === rows - 1) cells[0] = lines[0]?.split(",")[0] ?? "";
    return `${cells.join(",")},${padding},${notes[index]}`;
  });
  const text = [`${header},padding,note`, ...all].join("\n");
  return new TextEncoder().encode(isUnended ? `${text}\n2,"open` : `${text}\n`);
}

/** Behind a line end, at a place anywhere in the file behind its head. */
function startsOf(bytes: Uint8Array, { starts }: Document): number[] {
  return starts.flatMap((start) => {
    const from = headBytes + (start % (bytes.length - headBytes));
    const at = bytes.indexOf(10, from) + 1;
    return at > 0 && at < bytes.length ? [at] : [];
  });
}

const plain = { ...ticketPlan(null, { zone: "Asia/Taipei" }) };
const plans: TicketPlan[] = [
  plain,
  {
    ...plain,
    exportedAt: "2026-08-03T00:00:00Z",
    controlChannels: new Set(["電話"]),
    periods: [
      { period: "baseline", window: { from: "2026-01-05", to: "2026-03-01" } },
      { period: "pilot", window: { from: "2026-03-02", to: "2026-06-20" } },
    ],
  },
];

it.each([
  ["in bounded memory", true],
  ["with requesters", false],
])(
  "gives the same from any ranges of a file, read apart and added up: %s",
  (_, isBounded) => {
    let added = 0;
    let refused = 0;
    fc.assert(
      fc.property(documents, fc.constantFrom(...plans), (document, plan) => {
        const bytes = bytesOf(document);
        const starts = startsOf(bytes, document);
        const one = readSplit(bytes, { plan, settings, isBounded, starts: [] });
        const several = readSplit(bytes, { plan, settings, isBounded, starts });
        added += several.added;
        refused += several.refused;
        expect(several.summary).toEqual(one.summary);
      }),
      { numRuns: 20, seed: 5 },
    );
    // Both ways were gone: ranges that fit, and those that had to be read again.
    expect(added).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(isBounded ? 5 : 0);
  },
  60_000,
);
