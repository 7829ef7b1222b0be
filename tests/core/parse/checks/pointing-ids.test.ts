import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import {
  caseFiles,
  changedFiles,
  file,
  found,
  paths,
  pointedAt,
} from "../../../workspaces/checked-case.ts";

it.each([
  ["a vendor's answer", paths.vendor, "  export-format:", "  exportformat:", "exportformat"],
  ["a test", paths.questions, "test: export-restore", "test: export-store", "export-store"],
  ["a KPI", paths.questions, "[resolution-rate]", "[resolution-rat]", "resolution-rat"],
  ["a reply tier", paths.decision, "replyTier: instant", "replyTier: instnt", "instnt"],
  ["a vendor on a sheet", paths.evaluation, "  polaris:", "  polari:", "polari"],
  ["a channel of the pilot", paths.plan, "channels: [line]", "channels: [lin]", "lin"],
])("%s that does not exist is named at its place with the nearest", (_, path, from, to, text) => {
  const diagnostics = found([path, from, to]);
  const [first] = diagnostics.filter(({ code }) => code === "unknown-id");
  expect(first && pointedAt(first)).toBe(text);
  expect(first?.params.nearest).not.toBe("");
});

it("what is declared in a document that is absent cannot be checked", () => {
  const files = caseFiles("clean").filter(({ path }) => path !== paths.questions);
  expect(parseWorkspace(files).diagnostics).toEqual([]);
});

it("general settings may name other channels, but not misspell one", () => {
  expect(found([paths.kpis, "channels: [line]", "channels: [line, shopee-chat]"])).toEqual([]);
  const [first] = found([paths.kpis, "channels: [line]", "channels: [line, emial]"]);
  expect([first?.code, first?.severity]).toEqual(["unlisted-channel", "warning"]);
});

it("controls of a risk point at criteria, clauses, tests and items", () => {
  const text = { label: "x", question: "x", check: "x", goesWrong: "x", earlyWarning: "x" };
  const five = { value: 3, reason: "x" };
  const risk = {
    ...{
      id: "second-switch",
      ...text,
      mitigation: "x",
      owner: "x",
      likelihood: five,
      impact: five,
    },
    lowersLikelihood: [{ criterion: "export-formt" }, { test: "export-restore" }],
    lowersImpact: [{ clause: "no-such-clause-file" }],
  };
  const path = "checklists/risk-matrix.yaml";
  const risks = file(path, JSON.stringify({ schemaVersion: 1, risks: [risk] }));
  const { diagnostics } = parseWorkspace([...changedFiles(), risks]);
  expect(diagnostics.map(({ code, params }) => [code, params.found])).toEqual([
    ["unknown-id", "export-formt"],
  ]);
});
