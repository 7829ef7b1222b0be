import { expect, it } from "vitest";
import { ScanPlace } from "../../../../src/core/pilot/scan/scan-place.ts";

class Opened extends ScanPlace {
  go(bytes: Uint8Array, at: number) {
    this.moveTo(bytes, at);
    return { at: this.at, end: this.end, start: this.row.start, line: this.row.line };
  }
}

it("moves to other bytes, where a row begins on the line at which it stood", () => {
  expect(new Opened(null).go(new Uint8Array(9), 4)).toEqual({ at: 4, end: 9, start: 4, line: 1 });
});
