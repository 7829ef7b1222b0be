import { expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "../../../src/core/parse/read-yaml.ts";
import {
  type Checked,
  customRule,
  finding,
  keyOf,
  missingKey,
  notOneOf,
  unknownKeys,
  wrongType,
} from "../../../src/core/parse/schema-finding.ts";
import { file } from "../../workspaces/checked-case.ts";

const schema = z.strictObject({ weight: z.number().min(0), id: z.string(), asOf: z.string() });

function checked(text: string): Checked {
  const { source, root } = readYaml(file("a.yaml", text));
  if (!root) throw new Error("unread");
  return { source, root, schema };
}

it("unknown keys get the nearest key that is still free", () => {
  const [first] = unknownKeys(checked("wieght: 1\nid: a\n"), [], ["wieght"]);
  expect(first?.diagnostic.params).toMatchObject({
    nearest: "weight",
    allowed: "weight, id, asOf",
  });
  const [taken] = unknownKeys(checked("weight: 1\nwieght: 2\n"), [], ["wieght"]);
  expect(taken?.diagnostic.params.nearest).toBe("");
});

it("a missing key is told at its owner, with what it would hold", () => {
  const { diagnostic, path } = missingKey(checked("id: a\n"), ["weight"]);
  expect(diagnostic).toMatchObject({ code: "missing-key", place: { line: 1, column: 1 } });
  expect(diagnostic.params).toEqual({ key: "weight", parent: "", expected: "number" });
  expect(path).toEqual(["weight"]);
});

it("a value that stands empty is told at its key", () => {
  const { diagnostic } = wrongType(checked("id: a\nweight:\n"), ["weight"], null, ["number"]);
  expect(diagnostic.place).toMatchObject({ line: 2, column: 1, length: 6 });
  expect(diagnostic.params).toMatchObject({ found: "", foundKind: "empty" });
});

it("long values are cut where they are quoted", () => {
  const { diagnostic } = notOneOf(checked("id: a\n"), ["id"], "x".repeat(500), ["a", "b"]);
  expect(String(diagnostic.params.found)).toHaveLength(61);
});

it("a rule without a code of its own is named all the same", () => {
  const issue = { code: "custom" as const, path: ["id"], message: "raw English" };
  const { diagnostic } = customRule(checked("id: a\n"), ["id"], "a", issue);
  expect(diagnostic.code).toBe("broken-rule");
  expect(JSON.stringify(diagnostic)).not.toContain("raw English");
});

it("entries of lists are named by their number, from 1", () => {
  expect([keyOf(["channels", 0]), keyOf(["a", "b"]), keyOf([])]).toEqual(["[1]", "b", ""]);
});

it("a finding stands at the value", () => {
  const { diagnostic } = finding(checked("id: a\nweight: 3\n"), "not-a-day", ["weight"], {});
  expect(diagnostic.place).toEqual({ file: "a.yaml", line: 2, column: 9, length: 1 });
});
