import type { SideId } from "./messages.ts";

/** Cells of a side that were asked for; nobody waits for ever, whatever becomes of the worker. */
export class AwaitedCells {
  private readonly waiting = new Map<SideId, (text: string | null) => void>();

  /** Waits for the cells of a side, in place of whoever asked before. */
  of(side: SideId): Promise<string> {
    this.answer(side, null);
    return new Promise((resolve, reject) => {
      this.waiting.set(side, (text) => {
        if (text === null) reject(new Error(`the ${side} is not read`));
        else resolve(text);
      });
    });
  }

  /** Null when nothing of the side is read now. */
  answer(side: SideId, text: string | null): void {
    this.waiting.get(side)?.(text);
    this.waiting.delete(side);
  }
}
