import { expect, it } from "vitest";
import { stabilitySection } from "../../../../src/core/report/robustness/stability-section.ts";
import { contestedContext, contestedWithout } from "../../../workspaces/contested-decision.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";

it("gives the exact range of every weight, overall and among its siblings, with its place", () => {
  const table = tableIn(stabilitySection(contestedContext()));
  // steady − sharp = −3t on each of inbox and depth, +7t on terms: level at terms = 30 %.
  expect(rowOf(table, "terms")).toMatchObject({
    "weight-all": { text: "40.0 %", trace: { file: "checklists/decision-questions.yaml" } },
    "range-all": { text: "30.0 %\u00a0–\u00a0100.0 %" },
    "weight-siblings": { text: "100.0 %" },
    "range-siblings": { text: "Not defined" },
    rival: { text: "Sharp" },
  });
  expect(table.rows[0]?.id).toBe("terms");
});

it("is left out without a rival", () => {
  expect(stabilitySection(contestedContext(contestedWithout("sharp", "weak")))).toBeNull();
});

it("lists weights that matter and counts those that may take any value", () => {
  const section = stabilitySection(contestedContext());
  const table = tableIn(section);
  expect(
    table.rows.every(({ cells }) =>
      cells.some(({ text }) => text.includes("–") || text === "Not defined"),
    ),
  ).toBe(true);
  const all = contestedContext().decision.score.robustness?.stability ?? [];
  const rest = all.filter(({ among }) => among === "all").length - table.rows.length;
  const [, words] = section?.blocks ?? [];
  expect(words?.kind === "text" ? words.text : "").toContain(
    rest === 0 ? "" : `The other ${rest} weights`,
  );
});
