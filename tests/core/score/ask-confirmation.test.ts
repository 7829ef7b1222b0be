import { expect, it } from "vitest";
import { confirmAsks } from "../../../src/core/score/ask-confirmation.ts";
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
const vendors = {
  leader: vendorOf({ big: proven(10), small: proven(0), tiny: proven(0) }),
  rival: vendorOf({ big: { claim: 10 }, small: proven(5), tiny: { claim: 10 } }),
};
const score = scoreWorkspace(workspaceOf(questions, vendors), new Map(), asOf);

it("a rival's proof that overtakes the leader for certain wins nearly every draw", () => {
  const [big] = score.askNext;
  expect(big?.criterion).toBe("big");
  expect(big?.firstShare?.now).toBeLessThan(0.5);
  expect(big?.firstShare?.ifProven).toBe(1);
});

it("one that only contributes moves the share up, and not to certainty", () => {
  const tiny = score.askNext.find((one) => one.criterion === "tiny");
  const { now = 0, ifProven = 0 } = tiny?.firstShare ?? {};
  expect(ifProven).toBeGreaterThan(now);
  expect(ifProven).toBeLessThan(1);
});

it("is the same for one seed, and leaves alone what can change nothing", () => {
  const { askNext, weights, vendors: scores } = score;
  expect(weights && confirmAsks(askNext, scores, weights, 1)).toEqual(askNext);
  const idle = askNext.map((one) => ({ ...one, effect: "no-effect" as const, firstShare: null }));
  expect(weights && confirmAsks(idle, scores, weights, 1)).toEqual(idle);
});
