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

const asksOf = (score: ReturnType<typeof ask>, vendor: string) =>
  score.askNext
    .filter((one) => one.vendor === vendor)
    .map(({ criterion: id, settledBy, evidenceNeeded }) => [id, settledBy, evidenceNeeded]);
const seen = (id: string, weight: number) =>
  criterion(id, weight, { evidence: { minimum: "pilot", proof: "…" } });

it("names the cheapest evidence that would just settle it, not that of full credit", () => {
  // 60 × ½ (a document where a pilot is asked for) is not above 44; 60 × ¾ (a demo) is.
  const own = [question("q", 1, [seen("big", 60), criterion("base", 40)])];
  const vendors = (base: number) => ({
    leader: { big: { claim: 0, ...proven(0, "pilot") }, base: proven(base) },
    rival: { big: { claim: 10 }, base: proven(0) },
  });
  const [first] = ask(vendors(10), own).askNext;
  expect(first).toMatchObject({ criterion: "big", effect: "changes-first", settledBy: "demo" });
  expect(ask(vendors(7), own).askNext[0]?.settledBy).toBe("document");
});

it("an unanswered one counts at its best; what cannot settle alone names no grade", () => {
  const score = ask({ leader, rival: { big: {}, small: proven(5), tiny: { claim: 10 } } });
  expect(asksOf(score, "rival")).toEqual([
    ["big", "document", "document"],
    ["tiny", null, "document"],
  ]);
  const [big] = score.askNext;
  expect(big?.claimedGain).toBeCloseTo(60, 9);
  expect(big?.possibleLoss).toBeCloseTo(60, 9);
});

it("secures the lead with the grade that puts the leader out of reach", () => {
  const own = [question("q", 1, [seen("big", 50), criterion("base", 50)])];
  const score = ask(
    {
      leader: { big: { claim: 10 }, base: proven(10) },
      rival: { big: proven(9, "pilot"), base: { claim: 5 } },
    },
    own,
  );
  // The rival can reach 70 at most: half of 50 points beside 50 is out of its reach.
  expect(asksOf(score, "leader")).toEqual([["big", "document", "pilot"]]);
});
