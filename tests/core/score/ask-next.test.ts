import { expect, it } from "vitest";
import { possibleWinners } from "../../../src/core/score/ask-next.ts";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import {
  asOf,
  criterion,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const questions = [
  question("q", 1, [criterion("big", 60), criterion("small", 30), criterion("tiny", 10)]),
];

function ask(vendors: Record<string, Record<string, object>>, ownQuestions = questions) {
  const files = Object.entries(vendors).map(([id, answers]) => [id, vendorOf(answers)]);
  return scoreWorkspace(workspaceOf(ownQuestions, Object.fromEntries(files)), new Map(), asOf);
}

const leader = { big: proven(10), small: proven(0), tiny: proven(0) };

it("puts first what alone could change who is first", () => {
  const score = ask({
    leader,
    rival: { big: { claim: 10 }, small: proven(5), tiny: { claim: 10 } },
  });
  expect(score.askNext.map(({ criterion: id, effect }) => [id, effect])).toEqual([
    ["big", "changes-first"],
    ["tiny", "can-contribute"],
  ]);
  expect(score.askNext[0]?.provenAtBest).toBeCloseTo(75, 9);
  expect(score.isSettled).toBe(false);
  expect(possibleWinners(score.vendors)).toEqual(["leader", "rival"]);
});

it("asks the leader only for what protects it", () => {
  const score = ask({
    leader: { ...leader, tiny: {} },
    rival: { big: {}, small: proven(0), tiny: proven(10) },
  });
  const own = score.askNext.find(({ vendor }) => vendor === "leader");
  expect(own?.effect).toBe("protects-first");
});

it("says that nothing left can change the winner when it is true", () => {
  const score = ask({ leader, rival: { big: proven(0), small: {}, tiny: {} } });
  expect(score.isSettled).toBe(true);
  expect(score.askNext.every(({ effect }) => effect === "no-effect")).toBe(true);
});

it("asks first for what may shut the leader's hard gate", () => {
  const gated = [
    question("q", 1, [
      criterion("big", 90),
      criterion("must", 10, { gate: { kind: "hard", minimum: 5 } }),
    ]),
  ];
  const score = ask({ leader: { big: proven(10), must: { claim: 9 } }, rival: {} }, gated);
  expect(score.askNext[0]).toMatchObject({
    vendor: "leader",
    criterion: "must",
    effect: "changes-first",
    gate: "hard",
  });
  expect(score.isSettled).toBe(false);
});

it("asks nothing of a vendor that is out", () => {
  const gated = [question("q", 1, [criterion("must", 1, { gate: { kind: "hard", minimum: 5 } })])];
  const score = ask({ out: { must: { claim: 1 } } }, gated);
  expect(score.askNext).toEqual([]);
  expect(possibleWinners(score.vendors)).toEqual([]);
});
