import type { Reconciliation } from "../period-cells.ts";
import type { ReconciledPart } from "../range/file-part.ts";
import type { Ticket } from "./ticket.ts";

const checks = [
  { column: "full_resolution_minutes", toleranceSeconds: 60 },
  { column: "resolution_hours", toleranceSeconds: 1860 },
  { column: "first_reply", toleranceSeconds: 60 },
] as const;

/** Compares the vendor's durations with those computed from instants; never uses the former. */
export class Reconciler {
  /** Set before `note` for each row; -1 when absent. */
  fullSolveSeconds = -1;
  solveHoursSeconds = -1;
  private readonly compared = [0, 0, 0];
  private readonly agreed = [0, 0, 0];

  note(ticket: Ticket): void {
    this.check(0, this.fullSolveSeconds, ticket.lastSolvedAfter);
    this.check(1, this.solveHoursSeconds, ticket.lastSolvedAfter);
    this.check(2, ticket.vendorReplySeconds, ticket.repliedAfter);
  }

  part(): ReconciledPart {
    return { compared: this.compared, agreed: this.agreed };
  }

  addPart({ compared, agreed }: ReconciledPart): void {
    for (const index of checks.keys()) {
      this.compared[index] = (this.compared[index] ?? 0) + (compared[index] ?? 0);
      this.agreed[index] = (this.agreed[index] ?? 0) + (agreed[index] ?? 0);
    }
  }

  /** One line per vendor column that could be compared at least once. */
  finish(): Reconciliation[] {
    return checks.flatMap((check, index) => {
      const compared = this.compared[index] ?? 0;
      return compared === 0 ? [] : [{ ...check, compared, agreed: this.agreed[index] ?? 0 }];
    });
  }

  private check(index: number, vendorSeconds: number, ownSeconds: number): void {
    if (vendorSeconds < 0 || ownSeconds < 0) return;
    const tolerance = checks[index]?.toleranceSeconds ?? 0;
    this.compared[index] = (this.compared[index] ?? 0) + 1;
    if (Math.abs(vendorSeconds - ownSeconds) <= tolerance) {
      this.agreed[index] = (this.agreed[index] ?? 0) + 1;
    }
  }
}
