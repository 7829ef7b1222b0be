import { expect, it } from "vitest";
import { levelCell } from "../../../src/core/report/level-cell.ts";
import { changed, contextOf, scoreOf } from "../../workspaces/reported-decision.ts";

const context = contextOf();

function cellOf(vendor: string, criterion: string) {
  const score = scoreOf(vendor, context);
  const level = score.levels.find((one) => one.criterion === criterion);
  return levelCell(
    level,
    score.gates.find((gate) => gate.criterion === criterion),
    context,
  );
}

it("tells unanswered, not applicable, abstained and zero apart in words", () => {
  expect(cellOf("beta", "bulk")).toMatchObject({ text: "Unanswered", value: null });
  expect(cellOf("beta", "terms")).toMatchObject({ text: "Not applicable", value: null });
  expect(cellOf("beta", "depth")).toMatchObject({ text: "Abstained", value: null });
  expect(cellOf("alpha", "bulk")).toMatchObject({ text: "0", value: 0 });
  expect(cellOf("alpha", "unheard-of")).toEqual({ text: "—", value: null });
});

it("says where a level comes from, how good the evidence is, and how the gate stands", () => {
  expect(cellOf("alpha", "inbox")).toMatchObject({
    text: "90",
    detail: "Vendor's claim · Document",
    mark: "Hard gate passed",
    trace: { file: "scorecards/alpha.yaml" },
  });
  expect(cellOf("beta", "inbox")).toMatchObject({
    detail: "Vendor's claim · No evidence",
    tone: "warn",
  });
  expect(cellOf("gamma", "inbox")).toMatchObject({ mark: "Hard gate missed", tone: "bad" });
});

it("says why a level is not what was answered", () => {
  const beyond = contextOf(
    changed("scorecards/alpha.yaml", { answers: { inbox: { claim: 12 }, depth: { claim: 3 } } }),
  );
  const levels = scoreOf("alpha", beyond).levels;
  const cell = (criterion: string) =>
    levelCell(
      levels.find((one) => one.criterion === criterion),
      undefined,
      beyond,
    );
  expect(cell("inbox").detail).toBe(
    "Vendor's claim · No evidence; Beyond the declared scale (12 points), so it counts as the nearer end.",
  );
  expect(cell("depth").detail).toBe("Vendor's claim · No evidence");
});
