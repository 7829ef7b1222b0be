import { expect, it } from "vitest";
import { classifyFiles } from "../../../src/core/parse/classify-files.ts";
import { file } from "../../workspaces/checked-case.ts";

const classify = (...names: string[]) => classifyFiles(names.map((name) => file(name, "")));
const nearestTo = (name: string) =>
  classify(name).diagnostics.map(({ code, params }) => [code, params.nearest ?? params.better]);

it("knows documents by their paths, tables by their folder", () => {
  const { known, tables, diagnostics } = classify(
    "pilots/polaris/tickets.csv",
    "scorecards/polaris.yaml",
    "pilots/polaris/export-rehearsal/old.csv",
    "scorecards/consensus.yaml",
    "pilots/baseline/pilot.yaml",
  );
  expect(known.map(({ kind, name }) => [kind, name])).toEqual([
    ["pilot-plan", "baseline"],
    ["consensus", ""],
    ["vendor", "polaris"],
  ]);
  expect(tables.get("polaris")).toHaveLength(2);
  expect(diagnostics).toEqual([]);
});

it.each([
  ["checklists/descision.yaml", "checklists/decision.yaml"],
  ["checklists/kpi.yaml", "checklists/kpis.yaml"],
  ["scorecards/polaris.yml", "scorecards/polaris.yaml"],
  ["scorecards/kpis.yml", "scorecards/kpis.yaml"],
  ["pilots/polaris/pilots.yaml", "pilots/polaris/pilot.yaml"],
  ["checklists/notes.csv", ""],
])("%s is named as unread, with the nearest name", (name, nearest) => {
  expect(nearestTo(name)).toEqual([["unknown-document", nearest]]);
});

it("what does not look like data is no concern", () => {
  expect(classify("scorecards/quote.pdf", "pilots/readme.md").diagnostics).toEqual([]);
});

it("a name that cannot be an id is told, with one that can", () => {
  expect(nearestTo("scorecards/North_Star.yaml")).toEqual([["file-name-not-id", "north-star"]]);
  expect(nearestTo("pilots/Polaris/pilot.yaml")).toEqual([["file-name-not-id", "polaris"]]);
});

it("takes no file that customers attached for a document, whatever it is called", () => {
  const folder = "pilots/polaris/export-rehearsal/new/attachments";
  const { tables, diagnostics } = classify(`${folder}/F-1.yaml`, `${folder}/F-2/survey.csv`);
  expect([diagnostics, tables.size]).toEqual([[], 0]);
});
