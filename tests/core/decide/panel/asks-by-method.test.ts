import { expect, it } from "vitest";
import { asksByMethod } from "../../../../src/core/decide/panel/asks-by-method.ts";
import { decided, disagreeing } from "../../../workspaces/panel-decision.ts";

it("proof moves no place that members' own scores give; a hard gate does", () => {
  const { score } = decided(disagreeing, { method: "rank-sum", tieRule: "most-first-places" });
  const [any] = decided(disagreeing, { method: "weighted-score", tieRule: "shared-rank" }).askNext;
  if (any === undefined) throw new Error("nothing to ask");
  const ask = { ...any, gate: null, effect: "changes-first" as const };
  const found = asksByMethod({
    ...score,
    leader: "beta",
    askNext: [
      { ...ask, vendor: "alpha" },
      { ...ask, vendor: "alpha", gate: "hard" },
      { ...ask, vendor: "beta", gate: "hard" },
    ],
  });
  expect(found.askNext.map(({ effect }) => effect)).toEqual([
    "changes-first",
    "can-contribute",
    "no-effect",
  ]);
  expect(found.askNext.at(-1)?.settledBy).toBeNull();
  expect([found.isSettled, asksByMethod({ ...score, askNext: [ask] }).isSettled]).toEqual([
    false,
    true,
  ]);
});
