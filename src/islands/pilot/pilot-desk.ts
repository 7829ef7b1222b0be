import { startWorker } from "../../adapters/browser-worker.ts";
import type { PilotResult } from "../../core/report/pilot-result.ts";
import { AwaitedCells } from "./awaited-cells.ts";
import { guessedChoice } from "./column-choice.ts";
import { type DeskSource, readableSide, scorecardOf, vendorsOf } from "./desk-source.ts";
import type { CompareRequest, PilotAnswer, PilotRequest, SideId } from "./messages.ts";
import workerAddress from "./pilot-worker.ts?worker&url";
import { mapInForce, openQuestions, planInForce, type SideState } from "./side-state.ts";

export interface DeskState {
  vendor: string;
  /** Its name, as of the last comparison. */
  vendorName: string;
  sides: Readonly<Record<SideId, SideState>>;
  isComparing: boolean;
  /** Was more said, or less read, than the result shows? */
  isBehind: boolean;
  /** Why the two could not be compared. */
  failure: string | null;
  result: PilotResult | null;
}

/** How long after the last change a file is read again, in milliseconds. */
const pause = 400;

const sideIds = ["baseline", "pilot"] as const;

/**
 * Two exports on the table: which files, what was said about them, and what came out. Lives as long as
 * the decision is open, whichever page is in sight.
 */
export class PilotDesk {
  state: DeskState;
  private readonly source: DeskSource;
  private readonly worker = startWorker(workerAddress);
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<SideId, ReturnType<typeof setTimeout>>();
  private readonly turns: Record<SideId, number> = { baseline: 0, pilot: 0 };
  /** Sides of which something was said, or whose reading broke off, since they were last read. */
  private readonly behind = new Set<SideId>();
  private compareTurn = 0;
  private broken: string | null = null; // what the worker said when it broke down
  private readonly awaitedCells = new AwaitedCells();

  constructor(source: DeskSource) {
    this.source = source;
    const vendor = vendorsOf(source)[0] ?? "";
    this.state = {
      vendor,
      vendorName: vendor,
      sides: { baseline: readableSide(source, "baseline"), pilot: readableSide(source, vendor) },
      isComparing: false,
      isBehind: false,
      failure: null,
      result: null,
    };
    this.worker.addEventListener("message", ({ data }: MessageEvent<PilotAnswer>) => {
      this.take(data);
    });
    this.worker.addEventListener("error", ({ message }) => this.breakOff(message ?? ""));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): DeskState => this.state;

  /** Whose pilot it is; its file is another one, so what was read or is being compared is put away. */
  chooseVendor(vendor: string): void {
    this.stop("pilot");
    const pilot = readableSide(this.source, vendor);
    this.show({ vendor, result: null, sides: { ...this.state.sides, pilot } });
  }

  /** A file was chosen: its beginning is looked at, and read whole once nothing is open. */
  chooseFile(side: SideId, file: File): void {
    this.stop(side);
    const period = side === "baseline" ? "baseline" : this.state.vendor;
    this.put(side, { ...readableSide(this.source, period), file });
    this.show({ result: null });
    this.look(side);
  }

  /** Something was said about a file; it is read again when that changes what is counted. */
  say(side: SideId, said: Partial<SideState>): void {
    this.fallBehind(side);
    this.put(side, said);
    if ("encoding" in said) this.look(side);
    else this.readSoon(side, pause);
  }

  stop(side: SideId): void {
    this.fallBehind(side);
    clearTimeout(this.timers.get(side));
    this.turns[side] += 1;
    this.send({ ask: "stop", side });
    this.put(side, { progress: null, isStopped: true });
  }

  readAgain(side: SideId): void {
    this.fallBehind(side);
    this.readSoon(side, 0);
  }

  /** What was read of a side as a file of cells; rejects when nothing of it is read now. */
  cellsOf(side: SideId): Promise<string> {
    const cells = this.awaitedCells.of(side);
    this.send({ ask: "cells", side });
    return cells;
  }

  /** A side without a file is as the decision has it now. */
  refresh(): void {
    for (const side of sideIds) {
      if (this.state.sides[side].file !== null) continue;
      const period = side === "baseline" ? "baseline" : this.state.vendor;
      this.put(side, readableSide(this.source, period));
    }
  }

  close(): void {
    this.worker.terminate();
  }

  /** The worker could not be loaded, or broke down: nobody waits for it any longer. */
  private breakOff(failure: string): void {
    this.broken = failure;
    for (const side of sideIds) {
      this.awaitedCells.answer(side, null);
      if (this.state.sides[side].file === null) continue;
      this.fallBehind(side);
      this.put(side, { progress: null, failure });
    }
  }

  private look(side: SideId): void {
    const { file, encoding } = this.state.sides[side];
    if (file === null) return;
    if (this.broken !== null) this.put(side, { failure: this.broken });
    this.turns[side] += 1;
    this.send({ ask: "look", side, turn: this.turns[side], file, encoding });
  }

  private readSoon(side: SideId, after: number): void {
    clearTimeout(this.timers.get(side));
    this.timers.set(
      side,
      setTimeout(() => this.read(side), after),
    );
  }

  /** What is compared at this moment is of what was, so it no longer counts either. */
  private fallBehind(side: SideId): void {
    this.behind.add(side);
    this.compareTurn += 1;
    this.show({ isBehind: true, isComparing: false, failure: null });
  }

  private read(side: SideId): void {
    const now = this.state.sides[side];
    const { file, look } = now;
    if (file === null || look === null || openQuestions(now).length > 0) return;
    this.behind.delete(side);
    this.turns[side] += 1;
    const turn = this.turns[side];
    const progress = { pass: 1, bytes: 0, size: file.size, rows: null };
    this.put(side, { progress, isStopped: false, failure: null });
    const { kpis, language } = this.source;
    const [plan, map] = [planInForce(now), mapInForce(now)];
    this.send({ ask: "read", side, turn, file, plan, map, kpis: kpis(), language });
  }

  private compareWhenReady(): void {
    const { sides, vendor } = this.state;
    const areRead = sideIds.every(
      (id) => sides[id].reading !== null && sides[id].progress === null,
    );
    if (!areRead || this.behind.size > 0) return;
    this.compareTurn += 1;
    this.show({ isComparing: true, failure: null });
    const request: CompareRequest = {
      ask: "compare",
      turn: this.compareTurn,
      vendor,
      scorecard: scorecardOf(this.source, vendor),
      kpis: this.source.kpis(),
      costs: { baseline: this.source.costs("baseline"), pilot: this.source.costs(vendor) },
      language: this.source.language,
    };
    this.send(request);
  }

  private take(answer: PilotAnswer): void {
    if (answer.tell === "cells") {
      this.awaitedCells.answer(answer.side, answer.text);
    } else if (answer.tell === "compared") {
      if (answer.turn === this.compareTurn) {
        const { vendorName, result } = answer;
        this.show({ isComparing: false, isBehind: false, vendorName, result });
      }
    } else if (answer.side === null) {
      if (answer.turn === this.compareTurn) this.takeFailure(answer.why);
    } else if (answer.turn === this.turns[answer.side]) {
      this.takeOfSide(answer.side, answer);
    }
  }

  /** What is in sight is of an earlier comparison, so it stays behind. */
  private takeFailure(failure: string): void {
    this.show({ isComparing: false, isBehind: true, failure });
  }

  private takeOfSide(
    side: SideId,
    answer: Exclude<PilotAnswer, { tell: "cells" | "compared" }>,
  ): void {
    if (answer.tell === "looked") {
      const { look, tables } = answer;
      const choice = this.state.sides[side].choice ?? guessedChoice(look);
      this.put(side, { look, tables, choice });
      this.readSoon(side, 0);
    } else if (answer.tell === "progress") {
      this.put(side, { progress: answer.progress });
    } else if (answer.tell === "read") {
      this.put(side, { progress: null, reading: answer.reading });
      this.compareWhenReady();
    } else if (answer.tell === "failed") {
      this.fallBehind(side);
      this.put(side, { progress: null, failure: answer.why });
    } else {
      this.put(side, { progress: null });
    }
  }

  private put(side: SideId, change: Partial<SideState>): void {
    const { sides } = this.state;
    this.show({ sides: { ...sides, [side]: { ...sides[side], ...change } } });
  }

  private send(request: PilotRequest): void {
    this.worker.postMessage(request);
  }

  private show(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
