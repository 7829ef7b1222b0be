import type { ReconcileExample } from "../../schema/reconcile-output.ts";
import { cellIn, type RecordRow } from "../records/record-row.ts";
import { keepExample } from "./finding-tally.ts";

/** Keys of rows that one file has and the other has not, the first few in their order. */
export class LoneRows {
  readonly examples: ReconcileExample[] = [];
  /** Numbers of the rows, in order. */
  readonly wanted: Uint32Array;
  private readonly keys: Int32Array;
  private at = 0;
  private readonly decoder = new TextDecoder();

  constructor(rows: Uint32Array, keys: Int32Array) {
    this.wanted = rows;
    this.keys = keys;
  }

  /** Takes rows of the file in order; how they are shown depends on which side they stand. */
  read(row: RecordRow, number: number, side: "old" | "new"): void {
    if (this.wanted[this.at] !== number) return;
    this.at += 1;
    const cells = Array.from(this.keys, (place) => this.decoder.decode(cellIn(row, place)));
    const key = cells.join(" · ");
    keepExample(this.examples, {
      key,
      old: side === "old" ? key : null,
      new: side === "new" ? key : null,
    });
  }
}
