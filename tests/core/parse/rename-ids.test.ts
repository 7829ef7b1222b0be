import { expect, it } from "vitest";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import {
  type Change,
  changedFiles,
  found,
  paths,
  places,
  pointedAt,
} from "../../workspaces/checked-case.ts";

const renamed = (...lines: [kind: string, from: string, to: string][]) => {
  const list = lines.map(
    ([kind, from, to]) =>
      `  - { kind: ${kind}, from: ${from}, to: ${to}, on: 2026-10-01, reason: clearer }\n`,
  );
  return [paths.questions, "questions:", `renamed:\n${list.join("")}questions:`] as const;
};
const rename = renamed(["criterion", "formats", "export-format"]);
const oldAnswer: Change = [paths.vendor, "  export-format:", "  formats:"];

it("an old id is read as the new one, with a note at the old one", () => {
  const diagnostics = found(rename, oldAnswer);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["renamed-id", "note"],
  ]);
  expect(diagnostics[0]?.params).toMatchObject({ found: "formats", now: "export-format" });
  expect(diagnostics[0] && pointedAt(diagnostics[0])).toBe("formats");
  const { workspace } = parseWorkspace(changedFiles(rename, oldAnswer));
  expect(workspace?.vendors.get("polaris")?.value.answers["export-format"]?.reading).toBe(3);
});

it("nothing is said where nobody uses the old id", () => {
  expect(found(rename)).toEqual([]);
});

it("old and new side by side is an error at the old one, and the new one holds", () => {
  const both: Change = [
    paths.vendor,
    "  export-format:",
    "  formats: { reading: 1 }\n  export-format:",
  ];
  const diagnostics = found(rename, both);
  expect(diagnostics.map(({ code }) => code)).toEqual(["old-and-new-id"]);
  const { workspace } = parseWorkspace(changedFiles(rename, both));
  expect(workspace?.vendors.get("polaris")?.value.answers["export-format"]?.reading).toBe(3);
});

it("a rename declared under its old name, and used under both, is one thing", () => {
  const declared: Change = [paths.questions, "id: export-format", "id: formats"];
  const codes = found(rename, declared).map(({ code }) => code);
  expect(codes).toEqual(["renamed-id"]);
});

it("a rename to something that is gone is told once, at its new name", () => {
  const diagnostics = found(renamed(["criterion", "formats", "export-formatt"]));
  expect(diagnostics.map(({ code }) => code)).toEqual(["alias-to-removed-id"]);
  expect(diagnostics[0]?.params.nearest).toBe("export-format");
  expect(diagnostics[0] && pointedAt(diagnostics[0])).toBe("export-formatt");
});

it("a circle of renames is told at each of its names", () => {
  const circle = renamed(["criterion", "a", "b"], ["criterion", "b", "a"]);
  expect(found(circle).map(({ code }) => code)).toEqual(["circular-alias", "circular-alias"]);
});

it("the order of the files plays no part", () => {
  const files = changedFiles(rename, oldAnswer);
  const backwards = parseWorkspace([...files].reverse()).diagnostics;
  expect(places(backwards)).toEqual(places(parseWorkspace(files).diagnostics));
});

it("ids inside what was asked about weights follow the table: swing points, orders, pairs", () => {
  const criteria = renamed(
    ["criterion", "formats", "export-format"],
    ["criterion", "kinds", "exportable-record-kinds"],
    ["question", "export", "data-export"],
  );
  const asked = (group: string): Change => [
    paths.decision,
    "preset: default",
    `preset: default\n  elicited:\n    questions: { order: [export, channels], method: rank-sum }\n    criteria: { export: ${group} }`,
  ];
  const elicitedIn = (group: string) =>
    parseWorkspace(changedFiles(criteria, asked(group))).workspace?.decision.value.weights
      ?.elicited;
  expect(elicitedIn("{ swing: { formats: 100, kinds: 50, restore-match-rate: 20 } }")).toEqual({
    questions: { order: ["data-export", "channels"], method: "rank-sum" },
    criteria: {
      "data-export": {
        swing: { "export-format": 100, "exportable-record-kinds": 50, "restore-match-rate": 20 },
      },
    },
  });
  const order = "{ order: [[formats, restore-match-rate], kinds], method: rank-sum }";
  expect(elicitedIn(order)?.criteria?.["data-export"]).toMatchObject({
    order: [["export-format", "restore-match-rate"], "exportable-record-kinds"],
  });
  const pairs =
    "{ pairwise: [{ first: formats, second: kinds, times: 2 }, { first: kinds, second: restore-match-rate, times: 3 }] }";
  expect(elicitedIn(pairs)?.criteria?.["data-export"]).toMatchObject({
    pairwise: [
      { first: "export-format", second: "exportable-record-kinds" },
      { first: "exportable-record-kinds" },
    ],
  });
  const codes = found(criteria, asked(order)).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["renamed-id"]));
});
