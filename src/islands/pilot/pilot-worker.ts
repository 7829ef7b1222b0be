import "../workbench/no-generated-code.ts";
import { browserExports, ReadingStopped } from "../../adapters/browser-tickets.ts";
import { lookAtExport } from "../../core/pilot/format/look-at-export.ts";
import { noChoices } from "../../core/pilot/format/translate/import-choices.ts";
import { planFingerprint } from "../../core/pilot/sql/plan-fingerprint.ts";
import { writeStoredCells } from "../../core/pilot/stored/write-stored-cells.ts";
import type {
  CompareRequest,
  LookRequest,
  PilotAnswer,
  PilotRequest,
  ReadRequest,
  SideId,
} from "./messages.ts";
import { type ReadSide, readingOf, readSide } from "./read-side.ts";
import { tellComparison } from "./tell-comparison.ts";

const read = new Map<SideId, ReadSide>();

/** The latest reading asked for of each side; an older one stops at its next chunk. */
const turns = new Map<SideId, number>();

const tell = (answer: PilotAnswer) => self.postMessage(answer);

async function look({ side, turn, file, encoding }: LookRequest): Promise<void> {
  const sources = await browserExports(file);
  const [source] = sources;
  if (source === undefined) throw new Error(file.name);
  const seen = await lookAtExport(source, { ...noChoices, encoding });
  tell({ tell: "looked", side, turn, look: seen, tables: sources.length });
}

async function readAll(request: ReadRequest): Promise<void> {
  const { side, turn, language } = request;
  turns.set(side, turn);
  read.delete(side);
  const begun = performance.now();
  const isStopped = () => turns.get(side) !== turn;
  try {
    const done = await readSide(request, isStopped, (progress) =>
      tell({ tell: "progress", side, turn, progress }),
    );
    if (isStopped()) throw new ReadingStopped();
    read.set(side, done);
    const reading = readingOf(done, language, performance.now() - begun);
    tell({ tell: "read", side, turn, reading });
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    tell({ tell: "stopped", side, turn });
  }
}

function compare(request: CompareRequest): void {
  const [before, after] = [read.get("baseline"), read.get("pilot")];
  const [baseline, pilot] = [before?.summary.periods[0], after?.summary.periods[0]];
  if (after === undefined || baseline === undefined || pilot === undefined) {
    throw new Error("both sides must be read before they are compared");
  }
  const told = tellComparison(baseline, pilot, after.settings, request);
  tell({ tell: "compared", turn: request.turn, ...told });
}

function cellsOf(side: SideId): string | null {
  const done = read.get(side);
  const period = done?.summary.periods[0];
  if (done === undefined || period === undefined) return null;
  return writeStoredCells(period, planFingerprint(done.plan, done.settings));
}

async function answer(request: PilotRequest): Promise<void> {
  switch (request.ask) {
    case "look":
      return look(request);
    case "read":
      return readAll(request);
    case "compare":
      return compare(request);
    case "cells":
      return tell({ tell: "cells", side: request.side, text: cellsOf(request.side) });
    case "stop":
      turns.set(request.side, -1);
  }
}

self.addEventListener("message", ({ data }: MessageEvent<PilotRequest>) => {
  answer(data).catch((error) => {
    // Whoever waits for cells is told at once that there are none.
    if (data.ask === "cells") return tell({ tell: "cells", side: data.side, text: null });
    const why = error instanceof Error ? error.message : String(error);
    const side = "side" in data ? data.side : null;
    tell({ tell: "failed", side, turn: "turn" in data ? data.turn : 0, why });
  });
});
