import { expect, it } from "vitest";
import {
  freezeWords,
  methodNotes,
  methodSection,
} from "../../../../src/core/report/panel/method-section.ts";
import { sheetFor } from "../../../workspaces/panel-case.ts";
import { differing, panelContext, rankSum } from "../../../workspaces/panel-report.ts";

const freezes = [{ what: "criteria", hash: "0".repeat(64), by: "owner", on: "2026-08-01" }];

it("names the declared rules", () => {
  const price = { handling: "scored", share: 0.3, best: 800, worst: 1200 };
  const context = panelContext(differing, { ...rankSum, passMark: { total: 70 }, price });
  const words = JSON.stringify(methodSection(context).blocks[0]);
  for (const word of ["Rank sum", "first places", "70", "30.0 %", "40.0 %", "Not frozen"]) {
    expect(words).toContain(word);
  }
});

it("a change after the freeze stands above the result", () => {
  const context = panelContext(differing, rankSum, { freezes });
  expect(freezeWords(context).isBroken).toBe(true);
  expect(methodSection(context).blocks[0]).toMatchObject({ kind: "callout", tone: "bad" });
});

it("says why there are no places, and which tie is open", () => {
  const owing = sheetFor("lin", { alpha: { inbox: 5, depth: "abstained", terms: 5 } });
  expect(methodNotes(panelContext(owing))[0]).toContain("lin on");
  expect(methodNotes(panelContext({}))[0]).toContain("No sheet counts");
  const same = { inbox: 5, depth: 5, terms: 5 };
  const tied = sheetFor("lin", { alpha: same, beta: same });
  expect(methodNotes(panelContext(tied))[0]).toContain("A lot decides");
  expect(methodNotes(panelContext(differing, { ...rankSum, method: "weighted-score" }))).toEqual(
    [],
  );
});

it("shows the marks of single items too, and no pass where no mark was declared", () => {
  const words = (evaluation: object) =>
    JSON.stringify(methodSection(panelContext(differing, { ...rankSum, ...evaluation })));
  const marked = words({ passMark: { questions: { work: 60 } } });
  expect(marked).toContain(" of 60 (");
  expect(marked).not.toContain("None declared");
  expect(marked).toMatch(/"text":"(?:Yes|No)","tone"/);
  expect(words({})).not.toMatch(/"text":"(?:Yes|No)","tone"/);
});
