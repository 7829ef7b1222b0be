import { expect, it } from "vitest";
import { readYaml } from "../../../src/core/parse/read-yaml.ts";
import { isMapping, locate } from "../../../src/core/parse/yaml-value.ts";
import { file } from "../../workspaces/checked-case.ts";

it("finds the deepest value that exists on a path", () => {
  const { root } = readYaml(file("a.yaml", "channels:\n  - id: line\n"));
  if (!root) throw new Error("unread");
  expect(locate(root, ["channels", 0, "id"])).toMatchObject({ steps: 3, found: { value: "line" } });
  expect(locate(root, ["channels", 0, "label"])).toMatchObject({ steps: 2 });
  expect(locate(root, ["nothing", "here"])).toMatchObject({ steps: 0 });
});

it("tells mappings from everything else", () => {
  expect([{ a: 1 }, {}, ["a"], null, "a", 1, undefined].map(isMapping)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
