import { expect, it } from "vitest";
import {
  FindingTally,
  keepExample,
} from "../../../../src/core/rehearsal/reconcile/finding-tally.ts";

it("keeps the first examples by key, whatever the order in which they come", () => {
  const kept = [9, 3, 7, 1, 8, 2, 5].reduce<{ key: string; old: null; new: null }[]>((all, at) => {
    keepExample(all, { key: String(at), old: null, new: null });
    return all;
  }, []);
  expect(kept.map(({ key }) => key)).toEqual(["1", "2", "3", "5", "7"]);
});

it("tells a translated list of codes from single changes", () => {
  const tally = new FindingTally();
  const add = (column: string, key: number, old: string, next: string) =>
    tally.add("changed", column, null, { key: String(key), old, new: next });
  for (let at = 0; at < 6; at += 1) add("status", at, at % 2 ? "open" : "done", at % 2 ? "O" : "D");
  add("topic", 1, "a", "b");
  tally.add("time-shifted", "at", 480, { key: "1", old: "a", new: "b" });
  tally.add("rewritten", "at", null, { key: "2", old: "a", new: "b" });
  const found = tally.findings().map(({ id, column, shiftMinutes }) => [id, column, shiftMinutes]);
  expect(found).toEqual([
    ["code-changed", "status", null],
    ["changed", "topic", null],
    ["time-shifted", "at", 480],
  ]);
});
