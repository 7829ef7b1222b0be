import { expect, it } from "vitest";
import { arrange, groupByFile } from "../../../src/core/diagnostic/arrange.ts";
import { diagnose } from "../../../src/core/diagnostic/diagnostic.ts";

const at = (file: string, line: number, column = 1) =>
  diagnose("unknown-key", { file, line, column }, { key: "a" });

it("orders by file, line and column, however they came", () => {
  const inOrder = [at("a", 2), at("a", 10), at("a", 10, 5), at("b", 1)];
  expect(arrange([...inOrder].reverse())).toEqual(inOrder);
});

it("at one place the graver comes first", () => {
  const place = { file: "a", line: 1, column: 1 };
  const warning = diagnose("unknown-document", place);
  const error = diagnose("missing-decision", place);
  expect(arrange([warning, error])).toEqual([error, warning]);
});

it("what two checks found alike appears once; what differs in its facts stays", () => {
  expect(arrange([at("a", 1), at("a", 1)])).toHaveLength(1);
  const other = diagnose("unknown-key", { file: "a", line: 1, column: 1 }, { key: "b" });
  expect(arrange([at("a", 1), other])).toHaveLength(2);
});

it("groups by file", () => {
  const groups = groupByFile([at("b", 1), at("a", 2), at("a", 1)]);
  expect([...groups].map(([file, found]) => [file, found.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});
