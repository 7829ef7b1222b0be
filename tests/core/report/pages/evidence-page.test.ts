import { expect, it } from "vitest";
import { evidencePage } from "../../../../src/core/report/pages/evidence-page.ts";
import { sectionOf } from "../../../workspaces/report-contents.ts";
import { contextOf, wholeDecision } from "../../../workspaces/reported-decision.ts";

it("holds method, weights, evidence and facts", () => {
  const page = evidencePage(contextOf());
  const kinds = page.sections.map(({ id, blocks }) => [id, blocks[0]?.kind]);
  expect(kinds).toEqual([
    ["method", "terms"],
    ["weights", "table"],
    ["evidence", "table"],
    ["facts", "table"],
  ]);
});

it("says with which seed and how exactly the first-rank shares were drawn", () => {
  const [, drawn] = sectionOf(evidencePage(contextOf()), "method").blocks;
  expect(drawn).toMatchObject({ text: expect.stringMatching(/^Seed 1, [\d,]+ draws, .*±\d/) });
});

it("says of each part that it is missing", () => {
  const { "checklists/decision.yaml": decision = {} } = wholeDecision;
  const page = evidencePage(contextOf({ "checklists/decision.yaml": decision }));
  const textOf = (id: string) => sectionOf(page, id).blocks[0];
  expect(textOf("weights")).toMatchObject({
    text: expect.stringContaining("nothing can be scored"),
  });
  expect(textOf("evidence")).toMatchObject({ text: "No evidence is on file yet." });
  expect(textOf("facts")).toMatchObject({ text: expect.stringContaining("no register") });
});
