import { startWorker } from "../../adapters/browser-worker.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import type { Firmness, RobustnessQuestion } from "../../core/score/robustness.ts";
import type { ScoredVendors } from "../../core/score/scored-vendors.ts";
import { valueTableOf } from "../../core/score/value-table-of.ts";
import type { FirmnessAnswer } from "./firmness-worker.ts";
import firmnessAddress from "./firmness-worker.ts?worker&url";

/** How firm a ranking is, and which ranking that was. */
export type FirmnessOf = { ranking: ScoredVendors; firmness: Firmness };

type Ranked = { quick: ScoredVendors | null; workspace: Workspace | null };
type Asked = { ranking: ScoredVendors; question: RobustnessQuestion };

function questionOf({ vendors, weights }: ScoredVendors, seed: number): RobustnessQuestion | null {
  const { tree } = weights;
  return tree && { ...valueTableOf(vendors, tree), tree, seed };
}

/**
 * Asks a worker of its own how firm the ranking of the last keystroke is, so that no other work is
 * before it. One question at a time: while it is busy, only the latest waits.
 */
export class FirmnessAsker {
  private readonly told: (answer: FirmnessOf) => void;
  private worker: Worker | null = null;
  private followed: ScoredVendors | null = null;
  private asked: Asked | null = null;
  private waiting: Asked | null = null;

  constructor(told: (answer: FirmnessOf) => void) {
    this.told = told;
  }

  /** Asks when the ranking that is shown is another than before. */
  follow({ quick, workspace }: Ranked): void {
    if (quick === this.followed) return;
    this.followed = quick;
    if (quick && workspace) this.ask(quick, workspace.decision.value.seed);
  }

  end(): void {
    this.worker?.terminate();
  }

  private ask(ranking: ScoredVendors, seed: number): void {
    const question = questionOf(ranking, seed);
    this.waiting = question && { ranking, question };
    if (this.asked === null) this.next();
  }

  private next(): void {
    this.asked = this.waiting;
    this.waiting = null;
    if (this.asked === null) return;
    this.worker ??= this.started();
    this.worker.postMessage(this.asked.question);
  }

  /** Not before there is a ranking. */
  private started(): Worker {
    const worker = startWorker(firmnessAddress);
    worker.addEventListener("message", ({ data: firmness }: MessageEvent<FirmnessAnswer>) => {
      const { asked } = this;
      this.next();
      if (asked !== null) this.told({ ranking: asked.ranking, firmness });
    });
    // What it could not say is said by nobody; the next keystroke asks again.
    worker.addEventListener("error", () => this.next());
    return worker;
  }
}
