import { expect, it } from "vitest";
import { answerOf } from "../../../../src/core/pilot/sql/answer.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { smallAnswer } from "./answered.ts";

it("puts an answer together, whatever the order of its rows", () => {
  const zone = new ZoneOffsets("UTC");
  const rows = smallAnswer(["file", 0, "", "Wartend", "status", [], [1]]);
  const answer = answerOf(rows, zone);
  expect(answer.facts.get("rows")).toBe(4);
  expect(answer.replySource).toBe("instants");
  expect(answer.counted).toEqual({ from: 20_605, to: 20_605 });
  expect(answer.unknownWords).toEqual([{ column: "status", word: "Wartend" }]);
  expect(answer.faults).toEqual([{ code: "impossible-date", column: "created_at", rows: 1 }]);
  const used = answer.strata.find(({ reason }) => reason === "used");
  expect([...(used?.histograms.get("replied") ?? [])]).toEqual([
    [60, 1],
    [100_032, 1],
  ]);
  expect(answer.moves.on(20_606).solved.tickets).toBe(1);
  const turned = answerOf([...rows].reverse(), zone);
  expect(turned.facts).toEqual(answer.facts);
  expect(turned.strata.find(({ reason }) => reason === "used")).toEqual(used);
});
