import { expect, it } from "vitest";
import type { Criterion } from "../../../src/core/schema/decision-questions.ts";
import type { Scale } from "../../../src/core/schema/scale.ts";
import { answerAmount, channelsInMap, itemsInUse } from "../../../src/core/score/answer-amount.ts";

function criterionOn(scale: Scale): Criterion {
  return {
    id: "some",
    label: "x",
    judged: "x",
    weight: 1,
    scale,
    evidence: { minimum: "document", proof: "x" },
  };
}

const channel = (id: string, monthlyVolume: number | null, phase: number | "never" = 1) => ({
  id,
  label: id,
  monthlyVolume,
  core: true,
  phase,
});

const share = criterionOn({ kind: "share" });
const kinds = criterionOn({
  kind: "items",
  items: ["tickets", "notes", "recordings"].map((id) => ({ id, label: id })),
});
const context = {
  channels: [channel("line", 600), channel("email", 400), channel("fax", 900, "never")],
  itemsNotInUse: ["recordings"],
};

it("weighs cover by contact volume, over the channels that will be served", () => {
  const cover = { line: "native", email: "connector" } as const;
  expect(answerAmount(share, cover, context)).toEqual({ amount: 0.8 });
  expect(channelsInMap(context.channels).map(({ id }) => id)).toEqual(["line", "email"]);
});

it("leaves the share unknown where a channel or a volume is missing", () => {
  expect(answerAmount(share, { line: "native" }, context)).toEqual({
    problem: "channel-not-answered",
  });
  const blind = { ...context, channels: [channel("line", null), channel("email", 4)] };
  const mixed = { line: "native", email: "none" } as const;
  expect(answerAmount(share, mixed, blind)).toEqual({ problem: "volume-unknown" });
  const same = { line: "connector", email: "connector" } as const;
  expect(answerAmount(share, same, blind)).toEqual({ amount: 0.5 });
});

it("counts items in use only", () => {
  expect(answerAmount(kinds, ["tickets", "recordings", "unheard-of"], context)).toEqual({
    amount: 1,
  });
  expect(itemsInUse(kinds, context)).toEqual(["tickets", "notes"]);
  expect(itemsInUse(share, context)).toEqual([]);
});

it("never takes an answer of the wrong kind for a zero", () => {
  const yesNo = criterionOn({ kind: "boolean" });
  expect(answerAmount(yesNo, false, context)).toEqual({ amount: 0 });
  expect(answerAmount(yesNo, 1, context)).toEqual({ problem: "wrong-kind" });
  expect(answerAmount(share, ["line"], context)).toEqual({ problem: "wrong-kind" });
  expect(answerAmount(kinds, { line: "native" }, context)).toEqual({ problem: "wrong-kind" });
  expect(answerAmount(kinds, true, context)).toEqual({ problem: "wrong-kind" });
});
