import { expect, it } from "vitest";
import { pathAt } from "../../../src/core/edit/path-at.ts";
import { readSource } from "../../../src/core/edit/yaml-source.ts";

const text = `# a comment
title: { zh-Hant: 評選, en: Choice }
channels:
  - id: line # the first
    core: true
  - { id: mail, core: false }
empty:
`;

it.each([
  [2, 1, ["title"]],
  [2, 19, ["title", "zh-Hant"]],
  [2, 28, ["title", "en"]],
  [3, 1, ["channels"]],
  [4, 9, ["channels", 0, "id"]],
  [5, 11, ["channels", 0, "core"]],
  [6, 22, ["channels", 1, "core"]],
  [7, 3, ["empty"]],
  [1, 4, []],
  [99, 1, []],
])("line %i, column %i stands at %j", (line, column, path) => {
  expect(pathAt(readSource(text), { line, column })).toEqual(path);
});
