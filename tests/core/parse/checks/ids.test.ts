import { expect, it } from "vitest";
import { findAll, homeOf } from "../../../../src/core/parse/checks/ids.ts";
import { readYaml } from "../../../../src/core/parse/read-yaml.ts";
import { file, found, paths } from "../../../workspaces/checked-case.ts";

it("finds values and keys on a path with stars", () => {
  const { root } = readYaml(
    file("a.yaml", "risks:\n  - id: one\n  - id: two\nmap: { x: 1, y: 2 }\n"),
  );
  if (!root) throw new Error("unread");
  const ids = findAll(root, ["risks", "*", "id"]);
  expect(ids.map(({ located }) => located.value)).toEqual(["one", "two"]);
  expect(ids[1]?.path).toEqual(["risks", 1, "id"]);
  expect(findAll(root, ["map", "*key"]).map(({ path }) => path)).toEqual([
    ["map", "x"],
    ["map", "y"],
  ]);
  expect(findAll(root, ["nowhere", "*"])).toEqual([]);
});

it("every id has a home that a message can name", () => {
  expect(homeOf("risk")).toBe("checklists/risk-matrix.yaml");
  expect(homeOf("vendor")).toBe("scorecards/<vendor>.yaml");
});

it("ids in faulty parts still count, so that one fault does not look like many", () => {
  const diagnostics = found([paths.questions, "        judged: 格式、欄位說明、時區\n", ""]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["missing-key"]);
});

it("ids behind a syntax error are not known, so nothing is said about them", () => {
  const diagnostics = found([paths.questions, "    weight: 40\n", "   weight: 40\n"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax"]);
});
